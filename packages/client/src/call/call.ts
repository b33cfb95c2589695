import { type Clock, delay, untilAborted } from "../clock.ts";
import { readAnswer } from "./answer.ts";
import { type LayersError, unanswered } from "./errors.ts";
import { idempotencyKeyHeader, kitHeader, kitHeaderValue, receiptHeader } from "./header-names.ts";
import { newIdempotencyKey } from "./idempotency-key.ts";
import { isLayersError } from "./is-layers-error.ts";
import { idsWithReceipts, type ReceiptStore } from "./receipts.ts";
import { retryWaits } from "./retry.ts";
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

/** One call to one endpoint of the table. */
export interface CallInput extends ActionOptions {
  readonly method: string;
  readonly path: string;
  /** The ids in the path. */
  readonly ids: readonly string[];
  readonly query?: Values | undefined;
  readonly body?: unknown;
  readonly idempotent: boolean;
  /** The code that says of this endpoint's key that it is in use, beside `IDEMPOTENCY_CONFLICT`. What is no code says nothing. */
  readonly inUse?: string | undefined;
}

/** The proxy has checked the answer against the contract. */
export type Call = (input: CallInput) => Promise<Values>;

export interface CallSettings {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  readonly onSessionExpired?: () => Promise<boolean>;
  readonly receipts: ReceiptStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
}

/** The one way every room talks to the proxy. */
export function createCall(settings: CallSettings): Call {
  const { baseUrl, headers, receipts, clock, random } = settings;
  const session = sessionRenewal(settings.onSessionExpired);

  return async ({ method, path, ids, query = {}, body, idempotent, inUse, idempotencyKey, signal }) => {
    const url = urlOf(baseUrl.replace(/\/+$/, "") + path, query);
    const key = idempotencyKey || newIdempotencyKey();
    const receipt = [...ids, ...idsWithReceipts(query)].map((id) => receipts.get(id)).find(Boolean);

    const send = async (): Promise<Values> => {
      const given = typeof headers === "function" ? await untilAborted(Promise.resolve(headers()), signal) : headers;
      const sent = new Headers(given);
      sent.set("Accept", "application/json");
      sent.set(kitHeader, kitHeaderValue);
      if (idempotent) sent.set(idempotencyKeyHeader, key);
      if (receipt) sent.set(receiptHeader, receipt);
      if (body !== undefined) sent.set("Content-Type", "application/json");
      return exchange(settings, url, { method, headers: sent, body: JSON.stringify(body) }, signal);
    };

    const waitAfter = retryWaits(method, random);
    let sessionAsked = false;
    let failed: LayersError | undefined;
    const latest = clock.now() + 600_000;
    for (;;) {
      signal?.throwIfAborted();
      // A computer may have slept since, or a person have taken a day to sign in again; and the key, good for 24 hours, may be an
      // older one. [seed S000]
      if (failed?.unsure && clock.now() > latest) throw failed;
      const renewals = session.ended();
      try {
        return await send();
      } catch (error) {
        signal?.throwIfAborted();
        if (!isLayersError(error)) throw error;
        // An attempt whose answer was lost may have done what a later one was refused.
        failed = Object.assign(error, { unsure: failed?.unsure || error.unsure || error.code === inUse });
        if (error.status === 401 && !sessionAsked) {
          sessionAsked = true;
          if (await untilAborted(session.renew(renewals), signal)) continue;
        }
        const wait = waitAfter(error);
        if (wait === undefined) throw error;
        await delay(wait, clock, signal);
      }
    }
  };
}

/** One request and its whole answer, or a `LayersError`. */
async function exchange(
  { fetch, receipts, clock, timeoutMs }: CallSettings,
  url: string,
  request: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Values> {
  const left = new AbortController();
  const ended = new AbortController();
  const answered = async (): Promise<Values> => {
    const response = await fetch(url, { ...request, signal: left.signal });
    const answer = await readAnswer(response, clock.now());
    const receipt = response.headers.get(receiptHeader);
    if (receipt) for (const started of idsWithReceipts(answer)) receipts.set(started, receipt);
    return answer;
  };
  const late = delay(timeoutMs, clock, ended.signal).then(() => {
    left.abort();
    throw unanswered(`No answer in ${timeoutMs / 1000} s.`);
  });
  try {
    // A fetch of the host's own may not heed a signal.
    return await untilAborted(Promise.race([answered(), late]), signal);
  } catch (cause) {
    if (isLayersError(cause)) throw cause;
    left.abort(signal?.reason);
    throw unanswered("The proxy could not be reached.", cause);
  } finally {
    ended.abort();
  }
}

/** The URL as fetch can resolve it. A page resolves a relative one; on a server there is nothing to resolve it against. */
function urlOf(address: string, query: Values): string {
  let url: URL;
  try {
    url = new URL(address, globalThis.location?.href);
  } catch {
    throw new TypeError(`"${address}" is no URL: off a page, baseUrl must be a whole URL.`);
  }
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) url.searchParams.append(name, String(one));
    }
  }
  return url.href;
}
