import { isLayersError } from "@layers-kit/client";
import type { ErrorIssue } from "@layers-kit/contract";
import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";

/**
 * Puts what a server found wrong onto the form's fields, so that the customer meets it where they can mend it.
 * @param fields the form's field names; an issue below one, as `targets.0.mode`, belongs to it
 * @param text what to say at a field: a server's message is for developers
 * @returns the issues that belong to no field, to be said above the form
 */
export function applyIssues<T extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<T>,
  fields: readonly FieldPath<T>[],
  text: (field: FieldPath<T>, issue: ErrorIssue) => string,
): ErrorIssue[] {
  if (!isLayersError(error)) return [];
  const placed = new Set<FieldPath<T>>();
  return error.issues.filter((issue) => {
    const field = fields.find((name) => issue.path === name || issue.path.startsWith(`${name}.`));
    if (field === undefined) return true;
    if (!placed.has(field))
      setError(field, { type: "server", message: text(field, issue) }, { shouldFocus: placed.size === 0 });
    placed.add(field);
    return false;
  });
}
