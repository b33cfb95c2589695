import type { FieldError } from "react-hook-form";

/** What can be wrong with one field. `refused`: the server did not take it, for a reason that only developers can read. */
export type ProblemKind = "missing" | "tooShort" | "tooLong" | "invalid" | "malformed" | "refused";

const kinds: Readonly<Record<string, ProblemKind>> = {
  too_small: "tooShort",
  too_big: "tooLong",
  invalid_format: "malformed",
  server: "refused",
};

/** What a form's error means, by the schema's own word for it. The schema's sentence is for developers. */
export function problemOf({ type }: Pick<FieldError, "type">, value: string): ProblemKind {
  const kind = kinds[type] ?? "invalid";
  return value === "" && kind !== "refused" ? "missing" : kind;
}
