import { type ClientErrorCode, isLayersError, type LayersError } from "@layers-kit/client";
import type { KnownErrorCode } from "@layers-kit/contract";
import type { BoundMessages } from "../messages/messages.ts";
import { lacksPermission } from "./lacks-permission.ts";
import type { ErrorMessages, ErrorText } from "./messages.ts";

/** An error as a customer should meet it. */
export interface DescribedError extends ErrorText {
  /** What it means, for a component that has something better to say. */
  readonly kind: keyof ErrorMessages;
  /** Whether the same thing may work when tried again. */
  readonly canRetry: boolean;
}

const kinds: Record<KnownErrorCode | ClientErrorCode, keyof ErrorMessages> = {
  UNAUTHENTICATED: "signedOut",
  FORBIDDEN_SCOPE: "notAllowed",
  RETURN_URL_NOT_ALLOWED: "setup",
  APPROVAL_REQUIRED: "approvalNeeded",
  BILLING_EXHAUSTED: "balance",
  NOT_FOUND: "notFound",
  CONFLICT: "changed",
  IDEMPOTENCY_CONFLICT: "changed",
  CONTENT_REJECTED: "rejected",
  UPLOAD_INCOMPLETE: "uploadUnfinished",
  VALIDATION: "invalid",
  VALIDATION_FAILED: "invalid",
  INFLUENCER_REQUIRED: "personaNeeded",
  INVALID_TIKTOK_ID: "sourceGone",
  ACCOUNT_NOT_WIRED: "accountNotReady",
  NO_CONTENT_LAYER_WIRED: "accountNotReady",
  INFLUENCER_NOT_WIRED: "accountNotReady",
  NOT_A_SLIDESHOW: "notASlideshow",
  RATE_LIMITED: "busy",
  KILL_SWITCH: "setup",
  ORIGIN_NOT_ALLOWED: "setup",
  BAD_REQUEST: "unknown",
  ACTION_NOT_ALLOWED: "notAllowed",
  METHOD_NOT_ALLOWED: "setup",
  BODY_TIMEOUT: "unreachable",
  BODY_TOO_LARGE: "tooLarge",
  UNSUPPORTED_MEDIA_TYPE: "setup",
  CLIENT_OUTDATED: "outdated",
  INTERNAL: "unknown",
  UPSTREAM_CONFIG: "setup",
  UPSTREAM_UNAVAILABLE: "unreachable",
  UPSTREAM_BAD_RESPONSE: "unknown",
  UPSTREAM_TIMEOUT: "unreachable",
  NETWORK: "unreachable",
  BAD_RESPONSE: "unreachable",
};

/** Codes are added over time; one we do not know is explained by its status. */
const statusKinds: Record<number, keyof ErrorMessages> = {
  401: "signedOut",
  402: "balance",
  403: "notAllowed",
  404: "notFound",
  409: "changed",
  413: "tooLarge",
  422: "invalid",
  426: "outdated",
  429: "busy",
};

/** What the proxy says of a quota of the partner's. Its wait may be longer than `Retry-After` is believed. */
interface QuotaDetails {
  readonly most: number;
  readonly left: number;
  readonly waitSeconds: number | undefined;
}

/** Says what an error means to a customer. The error's own words are for developers and are never shown. */
export function describeError(error: unknown, text: BoundMessages<ErrorMessages>, online: boolean): DescribedError {
  const kind = online ? kindOf(error) : "offline";
  const known = isLayersError(error) ? error : undefined;
  const said =
    kind === "busy"
      ? text.busy({ seconds: known?.retryAfterSeconds })
      : kind === "limit"
        ? text.limit(known?.details as unknown as QuotaDetails)
        : text[kind];
  return { ...said, kind, canRetry: kind === "offline" || !known || known.retry === "backoff" };
}

function kindOf(error: unknown): keyof ErrorMessages {
  if (!isLayersError(error)) return "unknown";
  if (lacksPermission(error)) return "notAllowed";
  // Where a partner allows none at all, it is not open to them.
  if (error.details?.quota && error.details.most) return "limit";
  return knownKind(error) ?? statusKinds[error.status] ?? "unknown";
}

function knownKind({ code }: LayersError): keyof ErrorMessages | undefined {
  return Object.hasOwn(kinds, code) ? kinds[code as KnownErrorCode] : undefined;
}
