import type { FieldError } from "react-hook-form";

/** What can be wrong with one field. `refused`: the server did not take it, for a reason that only developers can read. */
export type ProblemKind = "missing" | "tooShort" | "tooLong" | "invalid" | "refused";

const kinds: Readonly<Record<string, ProblemKind>> = {
  invalid_type: "missing",
  too_small: "tooShort",
  too_big: "tooLong",
  server: "refused",
};

/** What a form's error means, by the schema's own word for it. The schema's sentence is for developers. */
export function problemOf({ type }: Pick<FieldError, "type">): ProblemKind {
  return kinds[type] ?? "invalid";
}
