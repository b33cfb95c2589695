import type { ErrorIssue, KnownErrorCode, RetryClass } from "@layers-kit/contract";
import { exceptionalCodes, passingStatuses } from "./retry-classes.ts";

/**
 * Codes that no server sent. `NETWORK`: no answer came, so nobody knows whether the call took effect; `status` is 0.
 * `BAD_RESPONSE`: an answer came that is not the proxy's, such as a gateway's page.
 */
export type ClientErrorCode = "NETWORK" | "BAD_RESPONSE";

export interface LayersErrorInit {
  readonly code: KnownErrorCode | ClientErrorCode | (string & {});
  readonly status: number;
  readonly message: string;
  readonly requestId?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly issues?: readonly ErrorIssue[] | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Only where neither code nor status tells. */
  readonly retry?: RetryClass | undefined;
  /** Only where an earlier attempt of the same call tells more than the last one. */
  readonly unsure?: boolean | undefined;
  readonly cause?: unknown;
}

/** What every failed call throws, except one that its own `signal` ended: that stays the signal's reason. */
export class LayersError extends Error {
  override readonly name = "LayersError";
  /** Branch on this, never on `message`. The API adds codes over time. [docs ops/errors] */
  declare readonly code: KnownErrorCode | ClientErrorCode | (string & {});
  /** The HTTP status; 0 when no answer came. */
  declare readonly status: number;
  /** What to name to support, `req_…`. */
  declare readonly requestId: string | undefined;
  /** What the API adds to some codes, as it came. */
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with the request, by dotted path; the API's `missingFields` stand here too. */
  declare readonly issues: readonly ErrorIssue[];
  /** How long to leave it, in seconds, 0 to 3600. */
  declare readonly retryAfterSeconds: number | undefined;
  /** Whether the same call may do better later, or only after something changed. */
  declare readonly retry: RetryClass;
  /**
   * Whether the call may have taken effect although it failed, in its last attempt or an earlier one: then only the same
   * idempotency key may repeat it.
   */
  declare readonly unsure: boolean;

  constructor({ retry, unsure, ...init }: LayersErrorInit) {
    super(init.message, init);
    const { code, status, issues = [] } = init;
    // The API names no code for its generic failures, so that the status decides about what is not known.
    const usual = passingStatuses.includes(status) ? "backoff" : "never";
    const exception = Object.hasOwn(exceptionalCodes, code) && exceptionalCodes[code];
    const retryClass = retry ?? (exception || usual);
    // Who is told to wait was not served. A fresh key in use already is this call's: a browser sends again by itself what a
    // broken connection took. And a server that fails with a code of its own, as a platform's does, may have failed half-way.
    const mayHaveWorked =
      status !== 429 &&
      (retryClass === "backoff" ||
        code === "BAD_RESPONSE" ||
        code === "IDEMPOTENCY_CONFLICT" ||
        (!exception && status >= 500));
    Object.assign(this, init, { issues, retry: retryClass, unsure: unsure ?? mayHaveWorked });
  }
}

/** What is thrown when no answer came. */
export function unanswered(message: string, cause?: unknown): LayersError {
  return new LayersError({ code: "NETWORK", status: 0, message, cause });
}
