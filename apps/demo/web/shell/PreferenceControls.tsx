import { useId, useSyncExternalStore } from "react";
import { type Direction, directions, type Preferences, type ThemeChoice, themes } from "./preferences.ts";

const themeNames: Readonly<Record<ThemeChoice, string>> = { system: "As this device", light: "Light", dark: "Dark" };
const directionNames: Readonly<Record<Direction, string>> = { ltr: "Left to right", rtl: "Right to left" };

/** How the dashboard looks; the kit inside follows. */
export function PreferenceControls({ preferences }: { preferences: Preferences }): React.ReactElement {
  const id = useId();
  const { theme, direction } = useSyncExternalStore(preferences.subscribe, preferences.preferred);
  return (
    <div className="preferences">
      <label htmlFor={`${id}-theme`}>Colours</label>
      <select
        id={`${id}-theme`}
        value={theme}
        onChange={({ target }) => preferences.change({ theme: target.value as ThemeChoice })}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {themeNames[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-direction`}>Direction</label>
      <select
        id={`${id}-direction`}
        value={direction}
        onChange={({ target }) => preferences.change({ direction: target.value as Direction })}
      >
        {directions.map((one) => (
          <option key={one} value={one}>
            {directionNames[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
