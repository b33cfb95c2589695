/** Something the reader can put right. Its message is the one sentence that says how; its stack is of no use to them. */
export class Problem extends Error {}

/**
 * @param {unknown} error
 * @returns {error is NodeJS.ErrnoException}
 */
export function isSystemError(error) {
  return error instanceof Error && "code" in error;
}
