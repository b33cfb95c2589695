import { createCall } from "./call/call.ts";
import { isLayersError } from "./call/is-layers-error.ts";
import { memoryReceipts, type ReceiptStore } from "./call/receipts.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createRooms, type LayersRooms } from "./rooms/rooms.ts";
import type { Presence } from "./watch/presence.ts";
import type { Watches } from "./watch/watches.ts";
import { watchesOnUse } from "./watch/watches-on-use.ts";

export interface LayersClient extends LayersRooms {
  /** Live states of what takes its time. */
  readonly watch: Watches;
  /** What proves whose a started job or connection is. Keep a receipt yourself to follow one thing after a reload. */
  readonly receipts: ReceiptStore;
}

export interface LayersClientOptions {
  /** Where the partner's proxy is mounted: a path such as `/api/layers` on a page, a whole URL on a server. */
  readonly baseUrl: string;
  /** The platform's own unless given. Give one that sets `credentials` where the proxy has another origin than the page. */
  readonly fetch?: typeof globalThis.fetch;
  /** More headers for every call, or a function that is asked before every attempt. What it throws, the call throws. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /**
   * Called when the proxy answers 401: sign the person in again and answer true, and the call is repeated as it was, once.
   * Calls that fail together share one question. False, or a rejection, lets the 401 through.
   */
  readonly onSessionExpired?: () => Promise<boolean>;
  /** Keeps what proves whose a started job is. In memory unless given; give a lasting one to find jobs after a reload. */
  readonly receipts?: ReceiptStore;
  /** How long one attempt may go without a whole answer, in milliseconds. 60,000 unless told. */
  readonly timeoutMs?: number;
  /** For tests: time, chance (from 0 up to 1) and whether anybody looks. */
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly presence?: Presence;
}

/** Makes the client for one signed-in customer. Nothing is called or stored before the first call. */
export function createLayersClient(options: LayersClientOptions): LayersClient {
  const settings = {
    ...options,
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    receipts: options.receipts ?? memoryReceipts(),
    timeoutMs: options.timeoutMs ?? 60_000,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    isLayersError,
  };
  const rooms = createRooms(createCall(settings));
  return { ...rooms, receipts: settings.receipts, watch: watchesOnUse(rooms, settings) };
}
