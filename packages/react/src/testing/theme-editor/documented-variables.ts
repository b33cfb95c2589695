import type { VariableName } from "../../appearance/variables.ts";
import source from "../../appearance/variables.ts?raw";

export interface DocumentedVariable {
  readonly name: VariableName;
  /** What its documentation says. */
  readonly description: string;
  readonly isColor: boolean;
}

/** Every variable with its documentation, from the one place where both stand. */
export const documentedVariables: readonly DocumentedVariable[] = [
  ...source.matchAll(/\/\*\* (.+) \*\/\n {2}"(--lk-[a-z-]+)"\?: string/g),
].map(([, description = "", name = ""]) => ({
  name: name as VariableName,
  description,
  isColor: name.startsWith("--lk-color-"),
}));
