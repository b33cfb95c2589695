import { errorCodes, type RetryClass } from "@layers-kit/contract";

/** The contract's error codes by what may be done after them. As with the endpoints, only the outcome is published. */
export const codesByRetry: string = (["never", "after-change", "backoff"] satisfies RetryClass[])
  .map((retry) => `${retry}:${codesOf(retry).join(" ")}`)
  .join(";");

function codesOf(retry: RetryClass): string[] {
  return Object.entries(errorCodes).flatMap(([code, known]) => (known.retry === retry ? [code] : []));
}
