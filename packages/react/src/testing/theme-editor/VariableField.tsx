import { type ReactElement, useState } from "react";
import { colorReader } from "../../appearance/contrast.ts";
import { Button, Field, Text, TextInput } from "../../ui/index.ts";
import { type Choice, problemOf } from "./choices.ts";
import type { DocumentedVariable } from "./documented-variables.ts";

export interface VariableFieldProps {
  variable: DocumentedVariable;
  /** What it comes to while nothing is chosen. */
  effective: Choice;
  choice: Choice | undefined;
  onChange: (choice: Choice | undefined) => void;
}

/** One variable: a colour has a value for each theme, anything else one for both. */
export function VariableField({ variable, effective, choice, onChange }: VariableFieldProps): ReactElement {
  const { name, description, isColor } = variable;
  const [toHex] = useState(() => hexReader(document));
  const inShort = (value: string) => (isColor ? (toHex(value) ?? value) : value.replaceAll(/\s+/g, " "));
  const shown = choice ?? { light: inShort(effective.light), dark: inShort(effective.dark) };
  const set = (part: Partial<Choice>) => onChange({ ...shown, ...part });
  return (
    <fieldset className="story-variable">
      <legend className="story-variable-name">
        <code>{name}</code>
      </legend>
      <Text size="s" tone="muted">
        {description}
      </Text>
      <div className="story-variable-values">
        {isColor ? (
          (["light", "dark"] as const).map((theme) => (
            <div key={theme} className="story-color">
              <input
                type="color"
                className="story-color-well"
                aria-label={`${name}, ${theme}, by sight`}
                value={toHex(shown[theme]) ?? "#000000"}
                onChange={(event) => set({ [theme]: event.target.value })}
              />
              <Field label={theme === "light" ? "Light" : "Dark"} error={problemOf(name, shown[theme])}>
                <TextInput
                  value={shown[theme]}
                  spellCheck={false}
                  onChange={(event) => set({ [theme]: event.target.value })}
                />
              </Field>
            </div>
          ))
        ) : (
          <Field label="Value" error={problemOf(name, shown.light)}>
            <TextInput
              value={shown.light}
              spellCheck={false}
              onChange={({ target: { value } }) => onChange({ light: value, dark: value })}
            />
          </Field>
        )}
        {choice && (
          <Button variant="quiet" onClick={() => onChange(undefined)} aria-label={`Reset ${name}`}>
            Reset
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** An opaque colour in the one way that a colour well understands. */
function hexReader(document: Document): (color: string) => string | undefined {
  const read = colorReader(document);
  return (color) => {
    const [red, green, blue, opacity] = read(color) ?? [];
    if (opacity !== 1) return undefined;
    const channels = [red, green, blue].map((channel = 0) => Math.round(channel * 255));
    return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
  };
}
