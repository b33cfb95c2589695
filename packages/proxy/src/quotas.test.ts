import { describe, expect, test } from "vitest";
import { browserRoutes } from "./browser-routes.ts";
import type { ProxyOptions } from "./options.ts";
import type { Store } from "./store.ts";
import { memoryStore } from "./store.ts";
import { manualClock } from "./test-support/clock.ts";
import { codeOf, type Harness, harness } from "./test-support/harness.ts";
import { idsOf } from "./test-support/ids.ts";
import { sampleCall } from "./test-support/samples.ts";

const hourly = (most: number): Partial<ProxyOptions> => ({ quotas: { jobStarts: { most, perSeconds: 3600 } } });
const remix = (customer: string) =>
  ({
    method: "POST",
    path: `/v1/projects/prj_${customer}/content/video-remix`,
    body: { tiktokVideoId: "7311", influencerId: `inf_${customer}` },
  }) as const;
const lease = (count: number) =>
  ({
    method: "POST",
    path: "/v1/projects/prj_acme/leased-accounts/request",
    body: { count, niche: { vertical: "coffee" } },
  }) as const;
const click = (n: number) => ({ "idempotency-key": `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` });

const started = (h: Harness): number => h.api.seen.filter(({ method }) => method === "POST").length;
const answers = { status: 502, body: {} };

describe("what costs money", () => {
  test("may be done so often in any stretch of time, and says when again", async () => {
    const clock = manualClock();
    const h = harness({ clock, ...hourly(2) });
    expect((await h.send("acme", remix("acme"))).status).toBe(202);
    clock.step(600_000);
    expect((await h.send("acme", remix("acme"))).status).toBe(202);
    clock.step(600_000);
    const answer = await h.send("acme", remix("acme"));
    expect([answer.status, codeOf(answer), answer.headers["retry-after"]]).toEqual([429, "RATE_LIMITED", "2400"]);
    expect(JSON.parse(answer.body).error.details).toEqual({
      quota: "jobStarts",
      most: 2,
      left: 0,
      waitSeconds: 2400,
    });
    expect(started(h)).toBe(2);
    clock.step(2_400_000);
    expect((await h.send("acme", remix("acme"))).status).toBe(202);
  });

  test("by one customer takes nothing from another", async () => {
    const h = harness(hourly(1));
    await h.send("acme", remix("acme"));
    expect((await h.send("acme", remix("acme"))).status).toBe(429);
    expect((await h.send("tide", remix("tide"))).status).toBe(202);
  });

  test("counts every kind of job together, and nothing else", async () => {
    const h = harness({ quotas: { jobStarts: { most: 0, perSeconds: 60 } } });
    for (const route of browserRoutes.filter(({ ids }) => ids.every(({ kind }) => kind !== "oauthState"))) {
      const { status } = await h.send("acme", sampleCall(route, idsOf("acme")));
      expect([route.name, status === 403]).toEqual([route.name, route.rateClass === "long-running"]);
    }
  });

  test("is counted once for a click, however often it is repeated and wherever", async () => {
    const clock = manualClock();
    const shared = { clock, store: memoryStore(clock), secret: "one secret for both", ...hourly(1) };
    const [one, two] = [harness(shared), harness(shared)];
    for (const h of [one, two, one]) expect((await h.send("acme", remix("acme"), click(1))).status).toBe(202);
    expect((await two.send("acme", remix("acme"), click(2))).status).toBe(429);
  });

  test("is counted again under the key of another call, or when the API has forgotten the key", async () => {
    const clock = manualClock();
    const h = harness({ clock, quotas: { jobStarts: { most: 1, perSeconds: 48 * 3600 } } });
    await h.send("acme", remix("acme"), click(1));
    const other = { method: "POST", path: "/v1/projects/prj_acme/keywords/refresh", body: {} } as const;
    expect((await h.send("acme", other, click(1))).status).toBe(429);
    clock.step(24 * 3600_000);
    expect((await h.send("acme", remix("acme"), click(1))).status).toBe(429);
  });

  test("twenty at once are not more than the quota", async () => {
    const h = harness(hourly(5));
    const all = await Promise.all(Array.from({ length: 20 }, () => h.send("acme", remix("acme"))));
    expect(all.filter(({ status }) => status === 202)).toHaveLength(5);
    expect(started(h)).toBe(5);
  });

  test.each([
    ["a mistake in it", 422, { error: { code: "VALIDATION", message: "no" } }, true],
    ["an empty wallet", 402, { error: { code: "BILLING_EXHAUSTED", message: "no" } }, true],
    ["a refused key", 401, { error: { code: "UNAUTHENTICATED", message: "no" } }, true],
    ["too many calls", 429, { error: { code: "RATE_LIMITED", message: "no" } }, true],
    ["a failure that may have come after the start", 500, {}, false],
    ["an answer that cannot be read", 200, [], false],
  ])("that ended in %s is counted only if it may have started", async (_, status, body, givenBack) => {
    const h = harness(hourly(1));
    h.api.answers.set("content.videoRemix", () => ({ status, body }));
    await h.send("acme", remix("acme"));
    h.api.answers.clear();
    expect((await h.send("acme", remix("acme"))).status).toBe(givenBack ? 202 : 429);
  });

  test("that was another's takes nothing", async () => {
    const h = harness(hourly(1));
    expect((await h.send("acme", remix("tide"))).status).toBe(404);
    expect((await h.send("acme", remix("acme"))).status).toBe(202);
  });

  test("stays taken when a repeat of the same click fails", async () => {
    const h = harness(hourly(1));
    h.api.answers.set("content.videoRemix", () => answers);
    await h.send("acme", remix("acme"), click(1));
    h.api.answers.set("content.videoRemix", () => ({
      status: 422,
      body: { error: { code: "VALIDATION", message: "" } },
    }));
    await h.send("acme", remix("acme"), click(1));
    h.api.answers.clear();
    expect((await h.send("acme", remix("acme"), click(2))).status).toBe(429);
  });

  test("has a limit of its own for leased accounts, which are counted and not the orders", async () => {
    const h = harness({ quotas: { leasedAccounts: { most: 5, perSeconds: 86_400 } } });
    const detailsOf = ({ body }: { body: string }) => JSON.parse(body).error.details;
    expect((await h.send("acme", lease(3))).status).toBe(202);
    const later = await h.send("acme", lease(3));
    expect(later.status).toBe(429);
    expect(detailsOf(later)).toEqual({ quota: "leasedAccounts", most: 5, left: 2, waitSeconds: 86_400 });
    expect((await h.send("acme", lease(2))).status).toBe(202);
    const never = await h.send("acme", lease(6));
    expect([never.status, codeOf(never)]).toEqual([403, "ACTION_NOT_ALLOWED"]);
    expect(detailsOf(never)).toEqual({ quota: "leasedAccounts", most: 5, left: 0 });
  });

  test("is limited by default, and not with null", async () => {
    const limited = harness();
    const free = harness({ quotas: { jobStarts: null } });
    for (let i = 0; i < 60; i++) for (const h of [limited, free]) await h.send("acme", remix("acme"));
    expect((await limited.send("acme", remix("acme"))).status).toBe(429);
    expect((await free.send("acme", remix("acme"))).status).toBe(202);
  });
});

describe("a store that instances share", () => {
  const broken = (): never => {
    throw new Error("down");
  };

  test.each<[string, Partial<Store>]>([
    ["cannot be read", { get: broken }],
    ["cannot be written", { set: async () => broken() }],
    ["cannot be locked", { lock: broken }],
    ["holds rubbish", { get: async () => '{"a":1}' }],
    ["holds more rubbish", { get: async () => "}{" }],
  ])("that %s allows no more than one process would", async (what, broken) => {
    const clock = manualClock();
    const h = harness({ clock, store: { ...memoryStore(clock), ...broken }, ...hourly(2) });
    const all = [];
    for (let i = 0; i < 4; i++) all.push((await h.send("acme", remix("acme"))).status);
    expect(all.slice(0, 2)).toEqual([202, 202]);
    if (!what.includes("rubbish")) expect(all.slice(2)).toEqual([429, 429]);
  });

  const never = (): Promise<never> => new Promise(() => {});

  test.each<[string, (store: Store) => Store]>([
    ["a lock", (store) => ({ ...store, lock: never })],
    [
      "a read",
      ({ set, delete: remove }) => ({
        get: (key) => (key.includes("quota") ? never() : Promise.resolve(null)),
        set,
        delete: remove,
      }),
    ],
  ])("that does not answer %s is waited for a second, and then this process counts", async (_, broken) => {
    const clock = manualClock();
    const h = harness({ clock, store: broken(memoryStore(clock)), ...hourly(1) });
    for (const status of [202, 429]) {
      const answering = h.send("acme", remix("acme"));
      await clock.waitingFor(1000);
      clock.step(1000);
      expect((await answering).status).toBe(status);
    }
  });

  test("is kept by `this`, as classes need it", async () => {
    const clock = manualClock();
    class Counting implements Store {
      readonly #inner = memoryStore(clock);
      get(key: string) {
        return this.#inner.get(key);
      }
      set(key: string, value: string, ttl: number) {
        return this.#inner.set(key, value, ttl);
      }
      delete(key: string) {
        return this.#inner.delete(key);
      }
      lock(key: string) {
        return this.#inner.lock(key, 1);
      }
    }
    const store = new Counting();
    const [one, two] = [harness({ clock, store, ...hourly(1) }), harness({ clock, store, ...hourly(1) })];
    expect((await one.send("acme", remix("acme"))).status).toBe(202);
    expect((await two.send("acme", remix("acme"))).status).toBe(429);
  });
});
