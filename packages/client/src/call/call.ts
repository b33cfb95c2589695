import { buildPath, headers as headerNames, kitProtocol } from "@layers-kit/contract";
import { type Clock, delay, untilAborted } from "../clock.ts";
import type { Endpoint } from "../rooms/endpoints.ts";
import { readAnswer } from "./answer.ts";
import { LayersError } from "./errors.ts";
import { newIdempotencyKey } from "./idempotency-key.ts";
import { isLayersError } from "./is-layers-error.ts";
import { type ReceiptStore, receiptFor } from "./receipts.ts";
import { mayRepeat, retryDelay } from "./retry.ts";
import { sessionRenewal } from "./session.ts";

/** What every call takes. */
export interface CallOptions {
  /** Ends the call at once, also while it waits to be repeated. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What every call takes that changes something. */
export interface ActionOptions extends CallOptions {
  /**
   * A UUID that stands for one action of one person; see `newIdempotencyKey`. Pass your own where the action must survive a
   * reload. Without one, a fresh key covers the repeats of this call.
   */
  readonly idempotencyKey?: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** What goes into one call. */
export interface CallInput extends ActionOptions {
  readonly params: Values;
  readonly query?: Values | undefined;
  readonly body?: unknown;
}

/** Makes one call to one endpoint of the table. The proxy has checked the answer against the contract. */
export type Call = (endpoint: Endpoint, input: CallInput) => Promise<Values>;

export interface CallSettings {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly headers: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly onSessionExpired: (() => Promise<boolean>) | undefined;
  readonly receipts: ReceiptStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
}

/** The one way every room talks to the proxy. */
export function createCall(settings: CallSettings): Call {
  const session = sessionRenewal(settings.onSessionExpired);

  return async (endpoint, { params, query = {}, body, idempotencyKey, signal }) => {
    const url = absolute(settings.baseUrl.replace(/\/+$/, "") + buildPath(endpoint, params) + search(query));
    const own: Record<string, string | undefined> = {
      [headerNames.kit]: String(kitProtocol),
      [headerNames.idempotencyKey]: endpoint.idempotent ? (idempotencyKey ?? newIdempotencyKey()) : undefined,
      [headerNames.receipt]: receiptFor(endpoint, { ...params, ...query }, settings.receipts),
      Accept: "application/json",
      "Content-Type": body === undefined ? undefined : "application/json",
    };

    const send = async (): Promise<Values> => {
      const { headers } = settings;
      const given = typeof headers === "function" ? await untilAborted(Promise.resolve(headers()), signal) : headers;
      const request: RequestInit = { method: endpoint.method, headers: merge(given, own) };
      if (body !== undefined) request.body = JSON.stringify(body);
      const { answer, receipt } = await exchange(settings, url, request, signal);
      if (endpoint.starts && receipt) settings.receipts.set(String(answer[endpoint.starts]), receipt);
      return answer;
    };

    let waitedMs = 0;
    let sessionAsked = false;
    let unsure = false;
    for (let attempt = 1; ; ) {
      signal?.throwIfAborted();
      const renewals = session.ended();
      try {
        return await send();
      } catch (error) {
        signal?.throwIfAborted();
        if (!isLayersError(error)) throw error;
        unsure ||= error.unsure;
        if (error.status === 401 && !sessionAsked) {
          sessionAsked = true;
          if (await untilAborted(session.renew(renewals), signal)) continue;
        }
        const { retryAfterSeconds } = error;
        const random = settings.random();
        const wait = mayRepeat(endpoint, error) ? retryDelay({ attempt, waitedMs, retryAfterSeconds, random }) : null;
        // An attempt whose answer was lost may have done what a later one was refused.
        if (wait === null) throw Object.assign(error, { unsure });
        await delay(wait, settings.clock, signal);
        waitedMs += wait;
        attempt++;
      }
    }
  };
}

/** One request and its whole answer, or a `LayersError`. */
async function exchange(
  { fetch, clock, timeoutMs }: CallSettings,
  url: string,
  request: RequestInit,
  signal: AbortSignal | undefined,
): Promise<{ answer: Values; receipt: string | null }> {
  const abort = new AbortController();
  const onAbort = (): void => abort.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const callOff = clock.after(timeoutMs, () => abort.abort());
  const run = async (): Promise<{ answer: Values; receipt: string | null }> => {
    const response = await fetch(url, { ...request, signal: abort.signal });
    return { answer: await readAnswer(response, clock.now()), receipt: response.headers.get(headerNames.receipt) };
  };
  try {
    // A fetch of the host's own may not heed a signal.
    return await untilAborted(run(), abort.signal);
  } catch (cause) {
    if (isLayersError(cause)) throw cause;
    const message = abort.signal.aborted
      ? `No answer within ${timeoutMs / 1000} s.`
      : "The proxy could not be reached.";
    throw new LayersError({ code: "NETWORK", status: 0, message, cause });
  } finally {
    callOff();
    signal?.removeEventListener("abort", onAbort);
  }
}

/** The URL as fetch can resolve it. A page resolves a relative one; on a server there is nothing to resolve it against. */
function absolute(url: string): string {
  try {
    return new URL(url, globalThis.location?.href).href;
  } catch {
    throw new TypeError(
      `The baseUrl of the Layers client cannot be resolved: "${url}". A page may use a path such as "/api/layers"; a server needs the whole URL.`,
    );
  }
}

function search(query: Values): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [[name, String(one)]])),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function merge(given: HeadersInit | undefined, own: Readonly<Record<string, string | undefined>>): Headers {
  const headers = new Headers(given);
  for (const [name, value] of Object.entries(own)) if (value !== undefined) headers.set(name, value);
  return headers;
}
