import { type ReactElement, useRef, useState } from "react";
import type { Theme } from "../../appearance/appearance.ts";
import type { Scheme } from "../../appearance/useHostScheme.ts";
import { useLayers } from "../../provider/context.ts";
import { LayersProvider } from "../../provider/LayersProvider.tsx";
import { Disclosure, Field, Heading, SegmentedControl, Select, Text } from "../../ui/index.ts";
import { AppearanceCode } from "./AppearanceCode.tsx";
import { appearanceOf, type Choices } from "./choices.ts";
import { documentedVariables } from "./documented-variables.ts";
import { Preview } from "./Preview.tsx";
import { useEffective } from "./useEffective.ts";
import { VariableField } from "./VariableField.tsx";
import { Verdicts } from "./Verdicts.tsx";
import "./theme-editor.css";

const colors = documentedVariables.filter(({ isColor }) => isColor);
const measures = documentedVariables.filter(({ isColor }) => !isColor);
const themes: readonly Theme[] = ["auto", "light", "dark", "host"];

/** Tries a host's look on real components, judges its contrast in both themes, and writes it down as code. */
export function ThemeEditor({ projectId }: { projectId: string }): ReactElement {
  const { client, locale, messages } = useLayers();
  const [choices, setChoices] = useState<Choices>({});
  const [theme, setTheme] = useState<Theme>("auto");
  const [seen, setSeen] = useState<Scheme>("light");
  const frame = useRef<HTMLDivElement>(null);
  const { effective, verdicts } = useEffective(frame, choices);

  const field = (variable: (typeof documentedVariables)[number]) => (
    <VariableField
      key={variable.name}
      variable={variable}
      effective={effective[variable.name] ?? { light: "", dark: "" }}
      choice={choices[variable.name]}
      onChange={(choice) => {
        const { [variable.name]: _, ...others } = choices;
        setChoices(choice ? { ...others, [variable.name]: choice } : others);
      }}
    />
  );
  return (
    <div className="story-theme-editor" translate="no">
      <section className="story-theme-controls" aria-label="Variables">
        <Heading level={1} size="xl">
          Theme editor
        </Heading>
        <Text tone="muted">
          Set the accent first: most of the look follows it. What you leave alone stays as the kit has it.
        </Text>
        <Field label="Theme" hint="What the exported appearance follows.">
          <Select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            {themes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        {colors.filter(({ name }) => name === "--lk-color-accent").map(field)}
        <Disclosure label="All other colours">
          <div className="story-variables">{colors.filter(({ name }) => name !== "--lk-color-accent").map(field)}</div>
        </Disclosure>
        <Disclosure label="Type, measures and motion">
          <div className="story-variables">{measures.map(field)}</div>
        </Disclosure>
        <AppearanceCode choices={choices} theme={theme} />
        <Verdicts verdicts={verdicts} />
      </section>
      <section className="story-theme-preview" aria-label="Preview">
        <SegmentedControl
          aria-label="Theme of the preview"
          value={seen}
          onValueChange={setSeen}
          options={[
            { value: "light", label: "Light" },
            { value: "dark", label: "Dark" },
          ]}
        />
        <div ref={frame}>
          <LayersProvider client={client} locale={locale} messages={messages} appearance={appearanceOf(choices, seen)}>
            <div className="story-preview-page">
              <Preview projectId={projectId} />
            </div>
          </LayersProvider>
        </div>
      </section>
    </div>
  );
}
