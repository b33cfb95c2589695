import { expect, test } from "vitest";
import type { PlainResponse } from "./plain.ts";
import { manualClock } from "./test-support/clock.ts";
import { harness } from "./test-support/harness.ts";

const FLOOR = 250;

/** The most real milliseconds that a busy machine may take before a request waits or is answered. */
const REAL_MS = 20_000;

/** Lets time go by while the request waits for it, and says how long that was. */
async function timed(answering: Promise<PlainResponse>, clock: ReturnType<typeof manualClock>): Promise<number> {
  const started = clock.now();
  let done = false;
  const finished = answering.finally(() => {
    done = true;
  });
  const latest = performance.now() + REAL_MS;
  while (!done && performance.now() < latest) {
    // Keys are derived and checked in other threads, and the clock stands while they are not done.
    await new Promise((resolve) => setImmediate(resolve));
    if (!done && clock.waiting().some((ms) => ms < 1000)) clock.step(1);
  }
  if (!done) throw new Error(`No answer, and nothing waits for the clock: ${clock.waiting().join(", ")}.`);
  await finished;
  return clock.now() - started;
}

test.each([
  ["not there", "/v1/content/cnt_nobody"],
  ["another's", "/v1/content/cnt_tide"],
  ["another's project", "/v1/projects/prj_tide"],
  ["another's account", "/v1/social-accounts/sa_tide"],
])("what is %s takes the floor and up to a fifth more, cold and warm", async (_, path) => {
  const clock = manualClock();
  const h = harness({ clock, denialFloorMs: FLOOR });
  const method = path.includes("social-accounts") ? "DELETE" : "GET";
  for (const round of ["cold", "warm"]) {
    const ms = await timed(h.send("acme", { path, method }), clock);
    expect({ round, ms }).toEqual({ round, ms: expect.toSatisfy((n) => n >= FLOOR && n <= FLOOR * 1.2 + 1) });
  }
});

test("a slow API does not show through, however many calls a no took", async () => {
  const clock = manualClock();
  const slow = harness({}, ["acme", "tide"]);
  const h = harness({
    clock,
    denialFloorMs: FLOOR,
    transport: async (request, patience) => {
      clock.step(130);
      return slow.api.transport(request, patience);
    },
  });
  for (const id of ["cnt_nobody", "cnt_tide"]) {
    const ms = await timed(h.send("acme", { path: `/v1/content/${id}` }), clock);
    expect({ id, ms }).toEqual({ id, ms: expect.toSatisfy((n) => n >= FLOOR * 2 && n <= FLOOR * 2.2 + 1) });
  }
});

test("what is one's own does not wait", async () => {
  const clock = manualClock();
  const h = harness({ clock, denialFloorMs: FLOOR });
  expect(await timed(h.send("acme", { path: "/v1/content/cnt_acme" }), clock)).toBe(0);
});
