import type { Clock } from "./clock.ts";
import type { Action, LogEntry, PolicyAnswer, ProxyEvent } from "./events.ts";
import type { AuthenticateRequest, Identity } from "./identity.ts";
import type { QuotaLimits } from "./quotas.ts";
import type { Store } from "./store.ts";
import type { Transport } from "./upstream/transport.ts";

export interface CrossOriginOptions {
  /** Exact origins, such as `https://shop.example.com`. */
  readonly origins: readonly string[];
  /** The request headers your session is in, which `authenticate` reads. Default: `Authorization`. */
  readonly sessionHeaders?: readonly string[];
  /** Whether browsers may send cookies, for a session that is one. Default: false. */
  readonly credentials?: boolean;
}

export interface ProxyOptions<Raw = unknown> {
  /**
   * The partner's secret key, or the one to use for an identity. It stays in a closure: it is on no object, in no error and
   * in no answer. [seed S002]
   */
  readonly apiKey: string | ((identity: Identity) => string | Promise<string>);
  /** Lets a test key run although `NODE_ENV` is `production`, as on a staging server. Default: false. */
  readonly allowTestKey?: boolean;
  /**
   * Says who is signed in, from the host's own session; null when nobody is. Asked on every request. What is not an
   * identity with a real `customerExternalId` is answered 401; what it throws is answered 500 and goes to `log`.
   */
  authenticate(request: AuthenticateRequest<Raw>): Identity | null | Promise<Identity | null>;
  /** The exact public origins that pages and proxy are served from, such as `https://app.example.com`. At least one. */
  readonly origins: readonly string[];
  /**
   * Pages on other origins than the proxy's. Only with this does the proxy answer preflights and send CORS headers, and only to
   * these.
   */
  readonly crossOrigin?: CrossOriginOptions;
  /** Where the proxy is mounted. Default `/api/layers`. */
  readonly mount?: string;
  /** Default `https://api.layers.com`. Plain http only on loopback. */
  readonly baseUrl?: string;
  /** Where a connection may return to: an origin, with a path to allow only what is below it. Default: the origins. */
  readonly returnUrls?: readonly string[];
  /** Exact origins from which app media may come, besides every public https host. The proxy fetches none of it. */
  readonly mediaOrigins?: readonly string[];
  /** Signs receipts, shared facts and idempotency keys; at least 16 characters, equal on all instances. Default: derived from the key. */
  readonly secret?: string;
  /** What several instances share. Default: memory. */
  readonly store?: Store;
  /** How calls leave. Default `fetch`; `@layers-kit/proxy/node` uses undici. */
  readonly transport?: Transport;
  /** The most time the API may take for one request, all calls and bodies included, in milliseconds. Default 30 000. */
  readonly deadlineMs?: number;
  /** "Not yours" and "does not exist" take a multiple of this, plus up to a fifth. In milliseconds, default 250; tests set 0. */
  readonly denialFloorMs?: number;
  /**
   * How often each customer may do what costs money. Default: 60 job starts an hour and 50 leased accounts a day; null lifts
   * one. Beyond it: 429. Counted in `store`, so for all instances that share one with a `lock`.
   */
  readonly quotas?: Partial<QuotaLimits>;
  /**
   * Whether lease requests (id, count and niche) are kept in `project.metadata.layersKit`, so that a browser that forgot finds them again.
   * The rest of `metadata` stays as it is. Costs two more calls for each request. Default: true.
   */
  readonly keepLeaseRequests?: boolean;
  /** Asked before everything but reads. No: 403 `ACTION_NOT_ALLOWED`. What `quotas` does not cover belongs here. */
  policy?(action: Action): PolicyAnswer | Promise<PolicyAnswer>;
  onEvent?(event: ProxyEvent): void;
  /** Default: one line of JSON on the console. */
  log?(entry: LogEntry): void;
  readonly clock?: Clock;
}
