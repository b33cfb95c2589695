import type { RateClass } from "@layers-kit/contract";
import type { BrowserCaller } from "./browser-routes.ts";

/** The stages of the pipeline, in order; an event names the one that ended the request. */
export type Stage =
  | "parse"
  | "match"
  | "same-origin"
  | "authenticate"
  | "permission"
  | "input"
  | "urls"
  | "policy"
  | "owner"
  | "upstream"
  | "release";

/** One request, told after its answer is ready. Carries no body, no id of any thing or customer, no header. */
export interface ProxyEvent {
  readonly requestId: string;
  readonly upstreamRequestId: string | null;
  /** The endpoint's name in the table, or null when none matched. */
  readonly route: string | null;
  readonly status: number;
  /** The error code, or null for a success. */
  readonly code: string | null;
  /** `release` for an answer that was passed on; otherwise the stage that refused. */
  readonly stage: Stage;
  /** Milliseconds from the request to its answer, the waiting of a denial included. */
  readonly durationMs: number;
  /** Calls made to the API for this request, and the milliseconds they took together. */
  readonly upstreamCalls: number;
  readonly upstreamMs: number;
  /** Rows of other customers that an answer of the API held and that were taken out. Anything but 0 is worth an alarm. */
  readonly droppedRows: number;
}

/**
 * Something only the partner should read: why Layers refused the key, what `authenticate` threw, which lease request could not be
 * kept. The key is never in it.
 */
export interface LogEntry {
  readonly level: "warn" | "error";
  readonly requestId: string;
  readonly upstreamRequestId: string | null;
  readonly route: string | null;
  readonly code: string;
  readonly reason: string;
}

/** What a customer is about to do that changes something or costs money. */
export interface Action {
  /** The endpoint's name in the table, such as `content.videoRemix`. */
  readonly route: string;
  readonly rateClass: RateClass;
  /** The permission the endpoint asks for, or `customer`. */
  readonly caller: BrowserCaller;
  readonly customerExternalId: string;
  /** The ids in the path. Their ownership is not proved yet. */
  readonly params: Readonly<Record<string, string>>;
  /** The checked body. */
  readonly body: unknown;
}

/** Yes, no, or "not now": answered 429 with this many seconds to wait. */
export type PolicyAnswer = boolean | { readonly retryAfterSeconds: number };
