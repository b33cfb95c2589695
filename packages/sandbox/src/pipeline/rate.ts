import type { RateClass } from "@layers-kit/contract";
import { type RateLimits, rateLimits } from "@layers-kit/contract/server";
import type { OrganizationRow, Tier } from "../state/rows.ts";
import { Refusal } from "./errors.ts";

export interface TierLimits extends RateLimits {
  readonly jobsAtOnce: number;
}

/** Calls a minute by class, and small writes a day. How many jobs run at once is assumed. */
export const tierLimits: Readonly<Record<Tier, TierLimits>> = {
  standard: { ...rateLimits.standard, jobsAtOnce: 50 },
  pilot: { ...rateLimits.pilot, jobsAtOnce: 200 },
  partner: { ...rateLimits.partner, jobsAtOnce: 1000 },
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Where a bucket stands after a call. `resetSeconds` counts from now. */
export interface Bucket {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/**
 * The budgets of all organizations. The docs do not say how a minute is measured; assumed: a window opens with the first
 * call and holds one minute (for writes a day, one day) of wall clock.
 */
export class Budgets {
  readonly #windows = new Map<string, { start: number; used: number }>();

  /** Draws one call, or refuses with 429. A refused call costs nothing. */
  draw(organization: OrganizationRow, rateClass: RateClass, now: number): Bucket {
    const limits = tierLimits[organization.tier];
    const minute = this.#window(`${organization.id} ${rateClass}`, MINUTE, now);
    const day = rateClass === "write-light" ? this.#window(`${organization.id} day`, DAY, now) : undefined;
    const limit = limits[rateClass];
    if (minute.used >= limit) throw exhausted(rateClass, `${limit} a minute`, minute.start + MINUTE - now);
    if (day && day.used >= limits.writesPerDay) {
      throw exhausted(rateClass, `${limits.writesPerDay} a day`, day.start + DAY - now);
    }
    minute.used++;
    if (day) day.used++;
    return { limit, remaining: limit - minute.used, resetSeconds: seconds(minute.start + MINUTE - now) };
  }

  /** Where a bucket stands, without drawing from it. */
  peek(organization: OrganizationRow, rateClass: RateClass, now: number): Bucket {
    const { start, used } = this.#window(`${organization.id} ${rateClass}`, MINUTE, now);
    const limit = tierLimits[organization.tier][rateClass];
    return { limit, remaining: limit - used, resetSeconds: seconds(start + MINUTE - now) };
  }

  /** All budgets are whole again. */
  clear(): void {
    this.#windows.clear();
  }

  #window(name: string, length: number, now: number): { start: number; used: number } {
    const open = this.#windows.get(name);
    if (open && now < open.start + length) return open;
    const fresh = { start: now, used: 0 };
    this.#windows.set(name, fresh);
    return fresh;
  }
}

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));

function exhausted(rateClass: RateClass, limit: string, waitMs: number): Refusal {
  const retryAfter = seconds(waitMs);
  const message = `The ${rateClass} budget of ${limit} is spent. Try again in ${retryAfter} s.`;
  return new Refusal("RATE_LIMITED", message, { retryAfter });
}
