import type { Endpoint } from "../rooms/endpoints.ts";
import type { LayersError } from "./errors.ts";

/** How long one call is tried: at most 4 times, waiting at most 60 s between them in all. */
export const retryLimits: {
  readonly attempts: number;
  readonly baseMs: number;
  readonly capMs: number;
  readonly totalMs: number;
} = {
  attempts: 4,
  baseMs: 400,
  capMs: 8_000,
  totalMs: 60_000,
};

/**
 * Whether the same call may be sent again without any risk that something happens twice.
 *
 * A read may. A POST or PATCH may under its idempotency key. `oauth-url` and `reauth-url` ignore the key, but another one
 * only makes another state, and the one nobody has seen lapses after ten minutes. A DELETE has no key: the first may have
 * worked, and a second would then answer 404 or 409 for a success. So it is sent again only when it was certainly not
 * done, after 429 or 503; after anything else, read the truth. [seed S002, S003; docs ref/social-accounts/reauth-url]
 */
export function mayRepeat(endpoint: Pick<Endpoint, "method">, error: LayersError): boolean {
  if (error.retry !== "backoff") return false;
  if (endpoint.method === "DELETE") return error.status === 429 || error.status === 503;
  return [0, 429, 502, 503, 504].includes(error.status) || error.code === "BAD_RESPONSE";
}

export interface RetryState {
  /** How often the call was sent, from 1. */
  readonly attempt: number;
  /** What was waited before, in milliseconds. */
  readonly waitedMs: number;
  readonly retryAfterSeconds: number | undefined;
  /** From 0 up to 1. */
  readonly random: number;
}

/**
 * How long to wait before the next attempt, in milliseconds, or null to give up. Full jitter under a doubling bound, and
 * never less than what `Retry-After` asks: a wait too long for someone who looks at a button is theirs to decide on.
 */
export function retryDelay({ attempt, waitedMs, retryAfterSeconds = 0, random }: RetryState): number | null {
  const { attempts, baseMs, capMs, totalMs } = retryLimits;
  if (attempt >= attempts) return null;
  const delay = retryAfterSeconds * 1000 + random * Math.min(capMs, baseMs * 2 ** (attempt - 1));
  return waitedMs + delay > totalMs ? null : delay;
}
