import type { Appearance, Theme } from "../../appearance/appearance.ts";
import { lightDark, type VariableName, type Variables } from "../../appearance/variables.ts";
import { variablesRule } from "../../appearance/variables-rule.ts";

/** A variable's value in each theme. */
export interface Choice {
  readonly light: string;
  readonly dark: string;
}

/** What was chosen otherwise than the kit has it. */
export type Choices = Readonly<Partial<Record<VariableName, Choice>>>;

export function appearanceOf(choices: Choices, theme: Theme): Appearance {
  const variables: Variables = {};
  for (const [name, choice] of entriesOf(choices)) {
    variables[name] = choice.light === choice.dark ? choice.light : lightDark(choice.light, choice.dark);
  }
  return { theme, variables };
}

/** The code that gives a host's page this appearance. */
export function codeOf(choices: Choices, theme: Theme): string {
  const lines = entriesOf(choices).map(([name, { light, dark }]) => {
    const value =
      light === dark ? JSON.stringify(light) : `lightDark(${JSON.stringify(light)}, ${JSON.stringify(dark)})`;
    return `    "${name}": ${value},`;
  });
  const imported = lines.some((line) => line.includes("lightDark(")) ? "type Appearance, lightDark" : "type Appearance";
  return [
    `import { ${imported} } from "@layers-kit/react";`,
    "",
    "export const appearance: Appearance = {",
    `  theme: "${theme}",`,
    ...(lines.length > 0 ? ["  variables: {", ...lines, "  },"] : []),
    "};",
  ].join("\n");
}

/** What is wrong with what was typed, in words. */
export function problemOf(name: VariableName, value: string): string | undefined {
  if (value === "") return undefined;
  try {
    variablesRule({ [name]: value });
  } catch {
    return "This takes one CSS value, without ; { } < or >.";
  }
  const isWrong = name.startsWith("--lk-color-") && !value.includes("var(") && !CSS.supports("color", value);
  return isWrong ? "This browser knows no such colour." : undefined;
}

function entriesOf(choices: Choices): [VariableName, Choice][] {
  return (Object.entries(choices) as [VariableName, Choice][]).filter(
    ([name, { light, dark }]) => light && dark && !problemOf(name, light) && !problemOf(name, dark),
  );
}
