import { type ErrorCode, errorCodes, type KnownErrorCode } from "./errors.ts";

/** Codes of endpoints that only a server calls. Their status is assumed. [docs ref/publishing/notify-device] */
export const serverErrorCodes = {
  PHONE_REQUIRED: { status: 422, retry: "after-change" },
  OWNER_PHONE_UNVERIFIED: { status: 422, retry: "after-change" },
} as const satisfies Record<string, ErrorCode>;

/** Any code that the API answers a server with. */
export type ServerErrorCode = KnownErrorCode | keyof typeof serverErrorCodes;

export const allErrorCodes: Readonly<Record<ServerErrorCode, ErrorCode>> = { ...errorCodes, ...serverErrorCodes };

/**
 * Codes that stand in a job's `error` or a post's `lastError` rather than in an answer of their own. Others may be added.
 * [docs ref/projects/ingest-appstore, ops/errors, ref/social-accounts/reauth-url; mcp]
 */
export const failureCodes = [
  "PLATFORM_ERROR",
  "SCRAPE_FAILED",
  "CREDENTIAL_INVALID",
  "MISSING_APP_DEMO",
  "INVALID_TIKTOK_ID",
  "NOT_A_SLIDESHOW",
  "INFLUENCER_REQUIRED",
  "INFLUENCER_NOT_WIRED",
  "BILLING_EXHAUSTED",
] as const;
export type FailureCode = (typeof failureCodes)[number];
