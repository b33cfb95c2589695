/**
 * What a caller may do after an error. `never`: the call itself is wrong. `after-change`: something outside the call must
 * change first (a balance, an approval, a source). `backoff`: the same call, later, under the same idempotency key.
 * [docs ops/errors]
 */
export type RetryClass = "never" | "after-change" | "backoff";

export interface ErrorCode {
  readonly status: number;
  readonly retry: RetryClass;
}

/**
 * Every error code the API documents, with its usual HTTP status; the one of `NOT_A_SLIDESHOW` is assumed. Codes are added over
 * time, never renamed. [docs ops/errors; mcp]
 */
export const apiErrorCodes = {
  UNAUTHENTICATED: { status: 401, retry: "never" },
  FORBIDDEN_SCOPE: { status: 403, retry: "never" },
  RETURN_URL_NOT_ALLOWED: { status: 403, retry: "never" },
  APPROVAL_REQUIRED: { status: 403, retry: "after-change" },
  BILLING_EXHAUSTED: { status: 402, retry: "after-change" },
  NOT_FOUND: { status: 404, retry: "never" },
  CONFLICT: { status: 409, retry: "after-change" },
  IDEMPOTENCY_CONFLICT: { status: 409, retry: "never" },
  CONTENT_REJECTED: { status: 409, retry: "never" },
  UPLOAD_INCOMPLETE: { status: 409, retry: "backoff" },
  VALIDATION: { status: 422, retry: "never" },
  VALIDATION_FAILED: { status: 422, retry: "never" },
  INFLUENCER_REQUIRED: { status: 422, retry: "after-change" },
  INVALID_TIKTOK_ID: { status: 422, retry: "after-change" },
  ACCOUNT_NOT_WIRED: { status: 422, retry: "after-change" },
  NO_CONTENT_LAYER_WIRED: { status: 422, retry: "after-change" },
  INFLUENCER_NOT_WIRED: { status: 422, retry: "after-change" },
  NOT_A_SLIDESHOW: { status: 422, retry: "after-change" },
  RATE_LIMITED: { status: 429, retry: "backoff" },
  KILL_SWITCH: { status: 503, retry: "never" },
} as const satisfies Record<string, ErrorCode>;

/** Codes the proxy adds. They travel in the API's own envelope, so a client has one kind of error to read. */
export const proxyErrorCodes = {
  /** The request did not come from the partner's own pages. */
  ORIGIN_NOT_ALLOWED: { status: 403, retry: "never" },
  /** The request was not one a server can read: a broken target, broken JSON, a wrong content type. */
  BAD_REQUEST: { status: 400, retry: "never" },
  /** The partner's own policy said no. */
  ACTION_NOT_ALLOWED: { status: 403, retry: "after-change" },
  METHOD_NOT_ALLOWED: { status: 405, retry: "never" },
  BODY_TIMEOUT: { status: 408, retry: "backoff" },
  BODY_TOO_LARGE: { status: 413, retry: "never" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, retry: "never" },
  /** The page's kit is older than the proxy serves: reload the page. */
  CLIENT_OUTDATED: { status: 426, retry: "never" },
  INTERNAL: { status: 500, retry: "backoff" },
  /** Layers refused the partner's key or its scope. The partner's log has the reason. */
  UPSTREAM_CONFIG: { status: 502, retry: "never" },
  UPSTREAM_UNAVAILABLE: { status: 502, retry: "backoff" },
  UPSTREAM_BAD_RESPONSE: { status: 502, retry: "backoff" },
  UPSTREAM_TIMEOUT: { status: 504, retry: "backoff" },
} as const satisfies Record<string, ErrorCode>;

export const errorCodes: typeof apiErrorCodes & typeof proxyErrorCodes = { ...apiErrorCodes, ...proxyErrorCodes };

export type ApiErrorCode = keyof typeof apiErrorCodes;
export type ProxyErrorCode = keyof typeof proxyErrorCodes;
export type KnownErrorCode = ApiErrorCode | ProxyErrorCode;

/** One thing wrong with a request. `path` is dotted, as in `targets.0.socialAccountId`. [docs ops/errors] */
export interface ErrorIssue {
  path: string;
  message: string;
}

/** The body of every 4xx and 5xx. Branch on `code`, never on `message`. [seed S002, S004] */
export interface ErrorEnvelope {
  error: {
    code: KnownErrorCode | (string & {});
    message: string;
    requestId: string;
    details?: { issues?: ErrorIssue[]; missingFields?: string[]; [key: string]: unknown };
  };
}
