import { errorCodes, type RetryClass } from "@layers-kit/contract";

const classes = ["never", "after-change", "backoff"] as const satisfies readonly RetryClass[];

/** The contract's error codes by what may be done after them. As with the endpoints, only the outcome is published. */
export const codesByRetry: Readonly<Record<RetryClass, readonly string[]>> = Object.fromEntries(
  classes.map((retry) => [
    retry,
    Object.entries(errorCodes).flatMap(([code, known]) => (known.retry === retry ? [code] : [])),
  ]),
) as never;
