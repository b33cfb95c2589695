import { expect, test } from "vitest";
import type { PlainResponse } from "./plain.ts";
import { manualClock } from "./test-support/clock.ts";
import { harness } from "./test-support/harness.ts";

const FLOOR = 250;

/** Lets time go by until the answer is there, and says how long that was. */
async function timed(answering: Promise<PlainResponse>, clock: ReturnType<typeof manualClock>): Promise<number> {
  const started = clock.now();
  let done = false;
  const finished = answering.finally(() => {
    done = true;
  });
  for (let steps = 0; !done && steps < 10_000; steps++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!done && clock.waiting().some((ms) => ms < 1000)) clock.step(1);
  }
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
