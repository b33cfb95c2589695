import type { NextOutcome } from "../state/rows.ts";
import type { World } from "../world.ts";

/** Takes the outcome that was planned for the next thing of this kind, oldest first; null when none was. */
export function takePlanned<Of extends NextOutcome["of"]>(
  { state }: Pick<World, "state">,
  of: Of,
  projectId: string,
): Extract<NextOutcome, { of: Of }> | null {
  for (const row of state.outcomes.all()) {
    if (row.left === 0 || row.outcome.of !== of) continue;
    if (row.projectId !== null && row.projectId !== projectId) continue;
    state.outcomes.put({ ...row, left: row.left - 1 });
    return row.outcome as Extract<NextOutcome, { of: Of }>;
  }
  return null;
}

/** A failure with the sentence that a reader is owed. */
export function described({ code, message }: { readonly code: string; readonly message?: string }): {
  code: string;
  message: string;
} {
  return { code, message: message ?? `The work ended with ${code}.` };
}
