import type { ErrorIssue, KnownErrorCode, RetryClass } from "@layers-kit/contract";
import { errorName } from "./is-layers-error.ts";
import { codesByRetry } from "./retry-classes.ts";

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
  override readonly name: typeof errorName = errorName;
  /** Branch on this, never on `message`. The API adds codes over time. [docs ops/errors] */
  readonly code: KnownErrorCode | ClientErrorCode | (string & {});
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** What to name to support, `req_…`. */
  readonly requestId: string | undefined;
  /** What the API adds to some codes, as it came. */
  readonly details: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with the request, by dotted path; the API's `missingFields` stand here too. */
  readonly issues: readonly ErrorIssue[];
  /** How long to leave it, in seconds, 0 to 3600. */
  readonly retryAfterSeconds: number | undefined;
  /** Whether the same call may do better later, or only after something changed. */
  readonly retry: RetryClass;
  /**
   * Whether the call may have taken effect although it failed, in its last attempt or an earlier one: then only the same
   * idempotency key may repeat it.
   */
  readonly unsure: boolean;

  constructor(init: LayersErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.code = init.code;
    this.status = init.status;
    this.requestId = init.requestId;
    this.details = init.details;
    this.issues = init.issues ?? [];
    this.retryAfterSeconds = init.retryAfterSeconds;
    const known = retryClassOf(init.code);
    // 0 is no answer at all. The API names no code for its generic failures, so the status decides.
    const byStatus = [0, 429, 502, 503, 504].includes(init.status) ? "backoff" : "never";
    this.retry = init.retry ?? known ?? byStatus;
    // Who is told to wait was not served. A fresh key in use already is this call's: a browser sends again by itself what a
    // broken connection took. And a server that fails with a code of its own, as a platform's does, may have failed half-way.
    this.unsure =
      init.unsure ??
      (init.status !== 429 &&
        (this.retry === "backoff" ||
          init.code === "BAD_RESPONSE" ||
          init.code === "IDEMPOTENCY_CONFLICT" ||
          (!known && init.status >= 500)));
  }
}

function retryClassOf(code: string): RetryClass | undefined {
  for (const line of codesByRetry.split(";")) {
    const [retry, codes] = line.split(":");
    if (codes?.split(" ").includes(code)) return retry as RetryClass;
  }
  return undefined;
}
