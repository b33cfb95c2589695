import { type ErrorEnvelope, errorCodes, type KnownErrorCode } from "@layers-kit/contract";

export interface RefusalExtra {
  /** The status, where the API's own differs from the code's usual one. */
  readonly status?: number;
  readonly details?: Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the partner's log; never sent. */
  readonly reason?: string;
  readonly upstreamRequestId?: string | null;
}

/** Ends a request with an error in the API's own envelope. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly reason: string | undefined;
  readonly upstreamRequestId: string | null;

  constructor(code: KnownErrorCode | (string & {}), message: string, extra: RefusalExtra = {}) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.status = extra.status ?? (errorCodes as Record<string, { status: number } | undefined>)[code]?.status ?? 500;
    this.details = extra.details;
    this.headers = extra.headers ?? {};
    this.reason = extra.reason;
    this.upstreamRequestId = extra.upstreamRequestId ?? null;
  }

  envelope(requestId: string): ErrorEnvelope {
    const { code, message, details } = this;
    return { error: { code, message, requestId, ...(details ? { details } : {}) } };
  }
}

/** The one answer for what is not there and for what is another customer's. */
export function nothingHere(): Refusal {
  return new Refusal("NOT_FOUND", "This does not exist.");
}
