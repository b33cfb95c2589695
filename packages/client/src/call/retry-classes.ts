import { type ErrorCode, errorCodes, type RetryClass } from "@layers-kit/contract";

/** No answer, too many requests, and what servers and gateways say while they cannot answer. */
export const passingStatuses: readonly number[] = [0, 429, 502, 503, 504];

/**
 * The contract's error codes whose class does not follow from their status: after a passing one the same call may do better
 * later, after any other never. As with the endpoints, only the outcome is published.
 */
export const exceptionalCodes: Readonly<Record<string, RetryClass>> = Object.fromEntries(
  Object.entries<ErrorCode>(errorCodes).flatMap(([code, { status, retry }]) =>
    retry === (passingStatuses.includes(status) ? "backoff" : "never") ? [] : [[code, retry]],
  ),
);
