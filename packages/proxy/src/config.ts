import { isPlainSegment } from "@layers-kit/contract";
import { type Clock, systemClock } from "./clock.ts";
import type { CrossOrigin } from "./cors.ts";
import type { LogEntry, ProxyEvent } from "./events.ts";
import type { Eventual } from "./eventual.ts";
import type { Identity } from "./identity.ts";
import type { ProxyOptions } from "./options.ts";
import type { Policy } from "./pipeline/08-policy.ts";
import { defaultQuotas, type QuotaLimits } from "./quotas.ts";
import { memoryStore, type Store } from "./store.ts";
import { fetchTransport, type Transport } from "./upstream/transport.ts";

/** The options, checked and complete. */
export interface Config {
  keyFor(identity: Identity): Eventual<string>;
  /** The one key for all, if there is one, to be kept out of every answer and log line. */
  readonly apiKey: string | null;
  readonly policy: Policy | null;
  readonly quotas: QuotaLimits;
  readonly keepLeaseRequests: boolean;
  /** Null when nobody listens. */
  readonly onEvent: ((event: ProxyEvent) => void) | null;
  log(entry: LogEntry): void;
  readonly secret: string | null;
  /** Every origin that pages may call from. */
  readonly pageOrigins: ReadonlySet<string>;
  /** Those of them that the proxy is not served from, or null when there are none. */
  readonly crossOrigin: CrossOrigin | null;
  /** What `authenticate` sees as the origin of its URL. */
  readonly publicOrigin: string;
  readonly mount: string;
  readonly baseUrl: string;
  readonly returnUrls: readonly URL[];
  readonly mediaOrigins: ReadonlySet<string>;
  /** The store, when instances share one. */
  readonly sharedStore: Store | null;
  readonly lock: NonNullable<Store["lock"]>;
  readonly transport: Transport;
  readonly deadlineMs: number;
  readonly denialFloorMs: number;
  readonly clock: Clock;
}

const MIN_SECRET = 16;

/** Throws one sentence that says what to do when an option cannot work. */
export function readOptions<Raw>(options: ProxyOptions<Raw>): Config {
  const { apiKey, secret, store, policy, onEvent, log } = options;
  const clock = options.clock ?? systemClock;
  if (typeof options.authenticate !== "function")
    throw new TypeError("authenticate is missing: pass a function that says which customer is signed in, or null.");
  if (typeof apiKey !== "function") checkKey(apiKey);
  const baseUrl = readBaseUrl(options.baseUrl ?? "https://api.layers.com");
  if (typeof apiKey === "string") refuseTestKeyInProduction(apiKey, baseUrl, options.allowTestKey === true);
  if (!Array.isArray(options.origins) || options.origins.length === 0)
    throw new TypeError(
      'origins is empty: pass the exact public origins of your pages, such as ["https://app.example.com"].',
    );
  if (secret !== undefined && (typeof secret !== "string" || secret.length < MIN_SECRET))
    throw new TypeError(
      `secret is too short: pass at least ${MIN_SECRET} characters, or leave it out to derive it from the key.`,
    );
  const origins = options.origins.map((origin) => readOrigin("origins", origin));
  const crossOrigin = readCrossOrigin(options.crossOrigin, origins);
  return {
    // A key of one's own that was looked up and not found must not become the key of all.
    keyFor: (identity) => {
      if (identity.apiKey !== undefined) return checkKey(identity.apiKey);
      if (typeof apiKey !== "function") return apiKey;
      return Promise.resolve(apiKey(identity)).then(checkKey);
    },
    apiKey: typeof apiKey === "string" ? apiKey : null,
    policy: policy ? async (action) => policy(action) : null,
    quotas: { ...defaultQuotas, ...readQuotas(options.quotas ?? {}) },
    keepLeaseRequests: readFlag("keepLeaseRequests", options.keepLeaseRequests ?? true),
    onEvent: onEvent ? quietly(onEvent) : null,
    log: quietly(log ?? logToConsole),
    secret: secret ?? null,
    pageOrigins: new Set([...origins, ...(crossOrigin?.origins ?? [])]),
    crossOrigin,
    publicOrigin: origins[0] ?? "",
    mount: readMount(options.mount ?? "/api/layers"),
    baseUrl,
    returnUrls: (options.returnUrls ?? origins).map(readReturnUrl),
    mediaOrigins: new Set((options.mediaOrigins ?? []).map((origin) => readOrigin("mediaOrigins", origin))),
    sharedStore: store ?? null,
    lock: store?.lock ? store.lock.bind(store) : memoryStore(clock).lock,
    transport: options.transport ?? fetchTransport(),
    deadlineMs: readMs("deadlineMs", options.deadlineMs ?? 30_000, 1),
    denialFloorMs: readMs("denialFloorMs", options.denialFloorMs ?? 250, 0),
    clock,
  };
}

function checkKey(key: unknown): string {
  if (typeof key === "string" && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new TypeError("apiKey is empty or has characters no key has: pass the secret key from your Layers dashboard.");
}

/** A test key makes up its results, which no customer should be shown. A sandbox on one's own machine has no other. [seed S002] */
function refuseTestKeyInProduction(apiKey: string, baseUrl: string, allowed: boolean): void {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  };
  const production = process?.env?.NODE_ENV === "production";
  if (!production || allowed || !apiKey.startsWith("lp_test_") || isLoopback(new URL(baseUrl).hostname)) return;
  throw new TypeError(
    'apiKey is a test key and NODE_ENV is "production": pass the live key, or allowTestKey: true on a staging server.',
  );
}

function readOrigin(option: string, value: unknown): string {
  const url = parseUrl(value);
  if (url && isHttp(url) && url.origin === value) return url.origin;
  throw new TypeError(
    `${option} holds ${quote(value)}, which is no origin: pass scheme, host and port only, such as "https://app.example.com".`,
  );
}

function readQuotas(given: Partial<QuotaLimits>): Partial<QuotaLimits> {
  for (const [name, quota] of Object.entries(given)) {
    if (!Object.hasOwn(defaultQuotas, name))
      throw new TypeError(`quotas has ${quote(name)}: pass ${Object.keys(defaultQuotas).join(" or ")}.`);
    const { most, perSeconds } = quota ?? { most: 0, perSeconds: 1 };
    if (!Number.isInteger(most) || most < 0 || !Number.isInteger(perSeconds) || perSeconds < 1)
      throw new TypeError(
        `quotas.${name} is ${quote(quota)}: pass whole numbers, such as { most: 10, perSeconds: 3600 }, or null for no limit.`,
      );
  }
  return given;
}

function readCrossOrigin(given: ProxyOptions["crossOrigin"], own: readonly string[]): CrossOrigin | null {
  if (given === undefined) return null;
  const { origins, sessionHeaders = ["Authorization"], credentials = false } = given;
  if (!Array.isArray(origins) || origins.length === 0)
    throw new TypeError("crossOrigin.origins is empty: pass the exact origins of the pages, or leave crossOrigin out.");
  const read = origins.map((origin) => readOrigin("crossOrigin.origins", origin));
  const doubled = read.find((origin) => own.includes(origin));
  if (doubled !== undefined)
    throw new TypeError(
      `crossOrigin.origins holds ${quote(doubled)}, which is in origins already: leave it out of one.`,
    );
  if (!Array.isArray(sessionHeaders) || !sessionHeaders.every(isHeaderName))
    throw new TypeError('crossOrigin.sessionHeaders is no list of header names: pass some such as ["Authorization"].');
  if (typeof credentials !== "boolean")
    throw new TypeError("crossOrigin.credentials is neither true nor false: pass true when your session is a cookie.");
  return { origins: new Set(read), sessionHeaders: sessionHeaders.map((name) => name.toLowerCase()), credentials };
}

function isHeaderName(name: unknown): boolean {
  return typeof name === "string" && /^[a-z0-9-]+$/i.test(name);
}

function readReturnUrl(value: unknown): URL {
  const url = parseUrl(value);
  if (url && isHttp(url) && !hasUser(url) && url.search === "" && url.hash === "") return url;
  throw new TypeError(
    `returnUrls holds ${quote(value)}: pass an origin, or an origin and a path, such as "https://app.example.com/connect".`,
  );
}

function readBaseUrl(value: unknown): string {
  const url = parseUrl(value);
  if (!url || !isHttp(url) || hasUser(url) || url.search !== "" || url.hash !== "")
    throw new TypeError(`baseUrl is ${quote(value)}: pass the address of the API, such as "https://api.layers.com".`);
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    throw new TypeError("baseUrl is plain http, which would show the key to everybody on the way: use https.");
  return url.href.replace(/\/+$/, "");
}

function readMount(value: unknown): string {
  if (value === "/") return "";
  if (typeof value === "string" && value.startsWith("/") && value.slice(1).split("/").every(isPlainSegment))
    return value;
  throw new TypeError(`mount is ${quote(value)}: pass a plain path without a slash at its end, such as "/api/layers".`);
}

function readFlag(option: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${option} is ${quote(value)}: pass true or false.`);
}

function readMs(option: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= least) return value;
  throw new TypeError(`${option} is ${quote(value)}: pass milliseconds, ${least} or more.`);
}

function parseUrl(value: unknown): URL | null {
  return typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
}

function isHttp(url: URL): boolean {
  return url.protocol === "https:" || url.protocol === "http:";
}

function hasUser(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function logToConsole(entry: LogEntry): void {
  console[entry.level](JSON.stringify({ from: "@layers-kit/proxy", ...entry }));
}

/** A listener that throws must not cost a customer the answer. */
function quietly<T>(listener: (value: T) => void): (value: T) => void {
  return (value) => {
    try {
      listener(value);
    } catch {}
  };
}
