import { type Route, rooms } from "@layers-kit/contract";
import type { Clock } from "./clock.ts";
import { isObject } from "./json-object.ts";
import { Refusal } from "./refusal.ts";
import { toHex } from "./seal.ts";
import type { Session } from "./session.ts";
import { memoryStore, type Store } from "./store.ts";

/** So many, in any stretch of so many seconds. */
export interface Quota {
  readonly most: number;
  readonly perSeconds: number;
}

/** What costs money, counted for each customer; null for no limit. */
export interface QuotaLimits {
  /** Jobs that are started: remixes, personas, keywords. They burn credits. [seed S004; docs ops/rate-limits] */
  readonly jobStarts: Quota | null;
  /** Accounts that are ordered, not orders. Each bills the partner every month. [seed S001] */
  readonly leasedAccounts: Quota | null;
}

export const defaultQuotas: QuotaLimits = {
  jobStarts: { most: 60, perSeconds: 3600 },
  leasedAccounts: { most: 50, perSeconds: 86_400 },
};

/** What a call took of a quota, if it took anything. */
export interface Taken {
  /** For a call that is known to have started nothing. */
  giveBack(): Promise<void>;
}

export interface Quotas {
  /**
   * Counts a call that costs money, once for each click however often it is repeated. Throws 429 when there is no more to take. Null for
   * a call that costs nothing.
   */
  take(call: QuotaCall): Promise<Taken> | null;
}

export interface QuotaCall {
  readonly session: Session;
  readonly route: Route;
  readonly path: string;
  readonly body: unknown;
  /** The key of the click; null when each call is one of its own. */
  readonly idempotencyKey: string | null;
}

/** One click: what stands for it, when it was, in milliseconds since 1970, and how much it took. */
type Entry = readonly [click: string, at: number, amount: number];

/** What a customer may take in all, what of it is left now, and when there is enough for what they asked. */
interface Exhausted {
  readonly most: number;
  readonly left: number;
  /** Infinite for never. */
  readonly waitMs: number;
}

type Edit<T> = (entries: Entry[]) => [Entry[], T];
type Place = Pick<Store, "get" | "set"> & Required<Pick<Store, "lock">>;

const LOCK_SECONDS = 10;
/** Longer than twenty clicks at once wait for each other, and shorter than a customer would. */
const STORE_PATIENCE_MS = 1000;
/** The API replays a click's answer for so long; after that the same key starts a second one. [seed S002] */
const REPLAY_MS = 24 * 3600_000;
const NOTHING: Taken = { giveBack: async () => {} };

export function createQuotas(limits: QuotaLimits, clock: Clock, shared: Store | null): Quotas {
  const own = memoryStore(clock);
  const common = shared && { ...bound(shared), lock: shared.lock ? shared.lock.bind(shared) : memoryStore(clock).lock };

  async function changeIn<T>(store: Place, key: string, seconds: number, edit: Edit<T>): Promise<T> {
    const release = await store.lock(key, LOCK_SECONDS);
    try {
      const [entries, result] = edit(read(await store.get(key)));
      await store.set(key, JSON.stringify(entries), seconds);
      return result;
    } finally {
      release().catch(() => {});
    }
  }

  /** Counts where instances share, or in this process alone while that fails or keeps us waiting. */
  async function change<T>(key: string, seconds: number, edit: Edit<T>): Promise<T> {
    if (!common) return changeIn(own, key, seconds, edit);
    try {
      return await patiently(clock, changeIn(common, key, seconds, edit));
    } catch {
      return changeIn(own, key, seconds, edit);
    }
  }

  async function take(name: keyof QuotaLimits, quota: Quota, call: QuotaCall): Promise<Taken> {
    const { session, path, body, idempotencyKey } = call;
    const amount = name === "leasedAccounts" && isObject(body) && typeof body.count === "number" ? body.count : 1;
    const key = JSON.stringify(["layers-kit", 1, session.fingerprint, "quota", name, session.customer]);
    const click = await clickOf(session, path, idempotencyKey);
    const now = clock.now();
    const outcome = await change<"known" | "taken" | Exhausted>(key, quota.perSeconds, (all) => {
      const entries = all.filter(([, at]) => now - at < quota.perSeconds * 1000);
      if (entries.some(([known, at]) => known === click && now - at < REPLAY_MS)) return [entries, "known"];
      const waitMs = waitFor(entries, amount, quota, now);
      if (waitMs === 0) return [[...entries, [click, now, amount]], "taken"];
      const left = entries.reduce((rest, [, , one]) => rest - one, quota.most);
      return [entries, { most: quota.most, left: Math.max(0, left), waitMs }];
    });
    if (outcome === "known") return NOTHING;
    if (outcome !== "taken") throw exhausted(name, outcome);
    return {
      giveBack: () => change(key, quota.perSeconds, (entries) => [entries.filter(([one]) => one !== click), undefined]),
    };
  }

  return {
    take(call) {
      const name = quotaOf(call.route);
      const quota = name && limits[name];
      return name && quota ? take(name, quota, call) : null;
    },
  };
}

function bound(store: Store): Pick<Store, "get" | "set"> {
  return { get: store.get.bind(store), set: store.set.bind(store) };
}

function patiently<T>(clock: Clock, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(STORE_PATIENCE_MS, () => reject(new Error("The store does not answer.")));
    work.then(resolve, reject).finally(cancel);
  });
}

function quotaOf(route: Route): keyof QuotaLimits | null {
  if (route.name === rooms.leasedAccounts.request.name) return "leasedAccounts";
  return route.rateClass === "long-running" && route.method !== "GET" ? "jobStarts" : null;
}

async function clickOf({ seal, customer }: Session, path: string, clientKey: string | null): Promise<string> {
  if (clientKey === null) return crypto.randomUUID();
  return toHex((await seal.sign(["quota", customer, path, clientKey])).slice(0, 8));
}

/** Milliseconds until the amount fits: 0 for now, infinite for never. */
function waitFor(entries: readonly Entry[], amount: number, { most, perSeconds }: Quota, now: number): number {
  if (amount > most) return Number.POSITIVE_INFINITY;
  let over = entries.reduce((sum, [, , one]) => sum + one, amount) - most;
  for (const [, at, one] of entries) {
    if (over <= 0) return 0;
    over -= one;
    if (over <= 0) return Math.max(1, at + perSeconds * 1000 - now);
  }
  return 0;
}

function exhausted(quota: string, { most, left, waitMs }: Exhausted): Refusal {
  const details = { quota, most, left };
  if (waitMs === Number.POSITIVE_INFINITY)
    return new Refusal("ACTION_NOT_ALLOWED", "This is more than the provider allows at once.", { details });
  const waitSeconds = Math.ceil(waitMs / 1000);
  return new Refusal("RATE_LIMITED", "This was done as often as the provider allows. Try again later.", {
    details: { ...details, waitSeconds },
    headers: { "retry-after": String(waitSeconds) },
  });
}

function read(text: string | null): Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isEntry).sort(([, a], [, b]) => a - b) : [];
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [click, at, amount] = value as unknown[];
  return typeof click === "string" && Number.isFinite(at) && Number.isInteger(amount) && (amount as number) > 0;
}
