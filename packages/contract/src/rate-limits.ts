import type { RateClass } from "./route.ts";

/** What all customers of a partner together may use of a key. */
export interface RateLimits extends Readonly<Record<RateClass, number>> {
  /** Small writes, on top of those a minute. */
  readonly writesPerDay: number;
}

/** Calls a minute by class, and small writes a day, by the tier of the key. [docs ops/rate-limits] */
export const rateLimits = {
  standard: { "read-light": 120, "write-light": 60, "long-running": 20, writesPerDay: 10_000 },
  pilot: { "read-light": 1200, "write-light": 600, "long-running": 60, writesPerDay: 100_000 },
  partner: { "read-light": 6000, "write-light": 3000, "long-running": 300, writesPerDay: 500_000 },
} as const satisfies Record<string, RateLimits>;
