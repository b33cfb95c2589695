import type { ErrorEnvelope, ErrorIssue } from "@layers-kit/contract";
import { allErrorCodes, type ServerErrorCode } from "@layers-kit/contract/server";

export type ErrorDetails = NonNullable<ErrorEnvelope["error"]["details"]>;

/** A call that is refused. Nothing has changed when it is thrown. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ServerErrorCode;
  readonly status: number;
  readonly details: ErrorDetails | undefined;
  /** Seconds until the same call may succeed. */
  readonly retryAfter: number | undefined;

  constructor(code: ServerErrorCode, message: string, extra: { details?: ErrorDetails; retryAfter?: number } = {}) {
    super(message);
    this.code = code;
    this.status = allErrorCodes[code].status;
    this.details = extra.details;
    this.retryAfter = extra.retryAfter;
  }
}

/** The one answer for what is absent and for what is somebody else's. [docs con/organizations] */
export function notFound(): Refusal {
  return new Refusal("NOT_FOUND", "Nothing with this id exists here. Check the id, or list what there is.");
}

export function invalid(issues: readonly ErrorIssue[]): Refusal {
  const first = issues[0];
  const message = first ? `${first.path || "The body"} ${first.message}`.trim() : "The request is not valid.";
  return new Refusal("VALIDATION", message, { details: { issues: [...issues] } });
}

export function conflict(message: string, details?: ErrorDetails): Refusal {
  return new Refusal("CONFLICT", message, details ? { details } : {});
}

export function envelope(refusal: Refusal, requestId: string): ErrorEnvelope {
  const { code, message, details } = refusal;
  return { error: { code, message, requestId, ...(details && { details }) } };
}
