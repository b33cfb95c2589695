import { type Clock, wait } from "./clock.ts";

/** The most calls that finding an owner takes when every page is the first: a post, its content, its project. */
const CALLS_OF_A_PROOF = 3;
/** How much of an old slow call is still counted after each new one. */
const FADING = 0.9;
const JITTER = 0.2;
/** However slow the API gets, nobody waits longer than this for a no, in milliseconds. */
const LONGEST_MS = 5000;

/**
 * Makes every "not there" take as long as every other, whether one call found it, three, or a warm cache: a multiple of the
 * floor that covers a whole proof at the pace the API has lately.
 */
export interface Denial {
  /** Learns the API's pace. */
  heard(spent: { readonly calls: number; readonly ms: number }): void;
  wait(started: number): Promise<void>;
}

export function createDenial(clock: Clock, floorMs: number): Denial {
  let slowestCall = 0;
  return {
    heard({ calls, ms }) {
      if (calls > 0) slowestCall = Math.max(ms / calls, slowestCall * FADING);
    },
    async wait(started) {
      if (floorMs === 0) return;
      const spent = clock.now() - started;
      const proof = Math.min(slowestCall * CALLS_OF_A_PROOF, LONGEST_MS);
      const due = Math.max(1, Math.ceil(Math.max(spent, proof) / floorMs)) * floorMs;
      await wait(clock, due - spent + Math.random() * floorMs * JITTER);
    },
  };
}
