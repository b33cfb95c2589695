import { randomUUID } from "node:crypto";
import { type ErrorEnvelope, type ErrorIssue, errorCodes, headers, type KnownErrorCode } from "@layers-kit/contract";

/** An answer that says no, in the API's own envelope, so that a page has one kind of error to read. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: KnownErrorCode;
  readonly issues: readonly ErrorIssue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: KnownErrorCode,
    message: string,
    more: { issues?: readonly ErrorIssue[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.code = code;
    this.issues = more.issues ?? [];
    this.headers = more.headers ?? {};
  }

  toResponse(): Response {
    const { status } = errorCodes[this.code];
    const requestId = `req_${randomUUID()}`;
    const error: ErrorEnvelope["error"] = { code: this.code, message: this.message, requestId };
    if (this.issues.length > 0) error.details = { issues: [...this.issues] };
    return Response.json({ error } satisfies ErrorEnvelope, {
      status,
      headers: { "Cache-Control": "no-store", [headers.requestId]: requestId, ...this.headers },
    });
  }
}

export function notFound(): Refusal {
  return new Refusal("NOT_FOUND", "There is nothing at this address.");
}

export function methodNotAllowed(...allow: string[]): Refusal {
  return new Refusal("METHOD_NOT_ALLOWED", `This address takes ${allow.join(", ")}.`, {
    headers: { Allow: allow.join(", ") },
  });
}
