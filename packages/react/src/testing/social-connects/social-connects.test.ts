import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Connects, type Ending, startConnects } from "./run.ts";
import { standInBrowser } from "./stand-in-browser.ts";
import { steppedTime } from "./stepped-time.ts";

/** How many connections, one after the other. The long proof makes 200, from another seed each time. */
const COUNT = Number(process.env.SOCIAL_CONNECTS ?? 20);
const seed = process.env.SOCIAL_CONNECTS_SEED ?? (process.env.SOCIAL_CONNECTS ? String(Date.now() % 1e6) : "1");

let connects: Connects;
const endings: Ending[] = [];

beforeAll(async () => {
  console.info(`The seed is ${seed}; SOCIAL_CONNECTS_SEED=${seed} plays the same again.`);
  connects = await startConnects(seed);
});
afterAll(() => {
  const counts = new Map<string, number>();
  for (const { state } of endings) counts.set(nameOf(state), (counts.get(nameOf(state)) ?? 0) + 1);
  console.info([...counts].map(([name, count]) => `${name}: ${count}`).join(", "));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const nameOf = (state: Ending["state"]): string =>
  state.status === "failed" ? state.reason : state.status === "idle" ? "cancelled" : state.status;

describe(`${COUNT} connections in a row`, () => {
  test.each(Array.from({ length: COUNT }, (_, at) => `${seed}.${at}`))("%s", async (own) => {
    const ending = await connects.connect(own);
    endings.push(ending);
    const { state, plan, heard, hasAllowed, again, before, after } = ending;
    const outcome = nameOf(state);
    const told = (type: string): number => heard.events.filter((event) => event.type === type).length;
    const renewed =
      again !== undefined && after.some((one) => one.socialAccountId === again && one.status === "connected");

    expect.soft(ending.isOver, "comes to an end").toBe(true);
    expect.soft(["connected", "declined", "expired", "lost", "error", "cancelled"]).toContain(outcome);
    expect.soft(after.length - before.length, "accounts that came").toBe(hasAllowed && again === undefined ? 1 : 0);
    if (outcome === "connected") {
      expect.soft(hasAllowed).toBe(true);
      expect.soft(again === undefined || renewed).toBe(true);
      const id = state.status === "connected" ? state.socialAccountId : "";
      expect.soft(after.map(({ socialAccountId }) => socialAccountId)).toContain(id);
      if (again !== undefined) expect.soft(id).toBe(again);
      expect.soft(plan.window === "opens" ? ending.openWindows : 0, "windows that stay open").toBe(0);
    }
    if (outcome === "declined" || outcome === "expired") expect.soft(hasAllowed, outcome).toBe(false);
    if (outcome === "cancelled") expect.soft(plan.cancelsAfterMs ?? plan.reloadsAfterMs).toBeDefined();
    for (const said of [told("social.connected"), heard.connected.length, heard.announced.length])
      expect.soft(said, "tells of the connection").toBe(outcome === "connected" ? 1 : 0);
    expect.soft(told("social.closed")).toBe(outcome === "declined" || outcome === "expired" ? 1 : 0);
    expect.soft(ending.left, "what is left").toEqual({ listeners: 0, channels: 0, timers: 0, stored: [] });
  });
});

test("nothing is kept of any of them once they have lapsed", async () => {
  expect(endings).toHaveLength(COUNT);
  expect(await connects.keptAtLast()).toEqual([]);
});

test("what a page keeps for itself is counted", async () => {
  const browser = standInBrowser();
  const { timersOf, as, end, passUntil } = steppedTime("2026-11-02T09:00:00Z", () => false);
  const forget = as("page", () => {
    const channel = new BroadcastChannel("a");
    const listener = (): void => {};
    window.addEventListener("message", listener);
    document.addEventListener("visibilitychange", listener);
    const timer = setTimeout(listener, 1000);
    const looking = setInterval(listener, 500);
    return () => {
      channel.close();
      window.removeEventListener("message", listener);
      document.removeEventListener("visibilitychange", listener);
      clearTimeout(timer);
      clearInterval(looking);
    };
  });
  expect([browser.taken(), timersOf("page"), timersOf("test")]).toEqual([{ listeners: 2, channels: 1 }, 2, 0]);
  await passUntil(() => false, 5000);
  expect(timersOf("page")).toBe(1);
  forget();
  expect([browser.taken(), timersOf("page")]).toEqual([{ listeners: 0, channels: 0 }, 0]);
  end("page");
  as("page", () => setTimeout(() => {}, 1));
  expect(timersOf("page")).toBe(0);
});
