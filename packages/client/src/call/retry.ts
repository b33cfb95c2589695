import type { LayersError } from "./errors.ts";
import { passingStatuses } from "./retry-classes.ts";

const attempts = 4;
const baseMs = 400;
const capMs = 8_000;
const totalMs = 60_000;

/** How long one call is tried: at most 4 times, waiting at most 60 s between them in all. */
export const retryLimits: Readonly<Record<"attempts" | "baseMs" | "capMs" | "totalMs", number>> = {
  attempts,
  baseMs,
  capMs,
  totalMs,
};

/**
 * Whether the same call may be sent again without any risk that something happens twice.
 *
 * A read may. A POST or PATCH may under its idempotency key. `oauth-url` and `reauth-url` ignore the key, but another one
 * only makes another state, and the one nobody has seen lapses after ten minutes. A DELETE has no key: the first may have
 * worked, and a second would then answer 404 or 409 for a success. So it is sent again only when it was certainly not
 * done, after 429 or 503; after anything else, read the truth. [seed S002, S003; docs ref/social-accounts/reauth-url]
 */
export function mayRepeat(method: string, error: LayersError): boolean {
  if (error.retry !== "backoff") return false;
  if (method === "DELETE") return error.status === 429 || error.status === 503;
  return passingStatuses.includes(error.status) || error.code === "BAD_RESPONSE";
}

/**
 * The waits between the attempts of one call: asked after each that failed, in milliseconds, or undefined to give up. Full jitter
 * under a doubling bound, and never less than what `Retry-After` asks: a wait too long for someone who looks at a button is
 * theirs to decide on. `random` answers from 0 up to 1.
 */
export function retryWaits(method: string, random: () => number): (error: LayersError) => number | undefined {
  let attempt = 0;
  let waitedMs = 0;

  return (error) => {
    attempt++;
    if (!mayRepeat(method, error) || attempt >= attempts) return undefined;
    const { retryAfterSeconds = 0 } = error;
    const wait = retryAfterSeconds * 1000 + random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
    waitedMs += wait;
    return waitedMs > totalMs ? undefined : wait;
  };
}
