/** The server half of the kit. Runs wherever `fetch` and WebCrypto do; Node's own skin is `@layers-kit/proxy/node`. */
export type { Clock } from "./clock.ts";
export type { Action, LogEntry, PolicyAnswer, ProxyEvent, Stage } from "./events.ts";
export type { AuthenticateRequest, Identity } from "./identity.ts";
export type { CrossOriginOptions, ProxyOptions } from "./options.ts";
export type { PlainRequest, PlainResponse } from "./plain.ts";
export { createLayersProxy, type LayersProxy } from "./proxy.ts";
export type { Quota, QuotaLimits } from "./quotas.ts";
export type { Store } from "./store.ts";
export {
  fetchTransport,
  type Patience,
  type Transport,
  type UpstreamRequest,
  type UpstreamResponse,
} from "./upstream/transport.ts";
