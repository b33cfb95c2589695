import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json } from "../test-support/scripted-fetch.ts";
import { at, job, listen, watchBench } from "../test-support/watch-bench.ts";
import { type Pace, paces } from "./pace.ts";

describe("the pace", () => {
  test.each(Object.entries(paces))(
    "%s: waits at least what is documented, at most a fifth more",
    async (_, pace: Pace) => {
      expect(pace.maxMs).toBeGreaterThanOrEqual(pace.startMs);
      expect(pace.growth).toBeGreaterThanOrEqual(1);
    },
  );

  test("keeps within its bounds whatever the chance", async () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(chance, async (random) => {
        const { client, clock, times } = watchBench([job("running")], () => random);
        const watch = client.watch.job("job_1");
        listen(watch);
        await clock.step(60_000);
        await watch.return();
        for (const [i, time] of times.slice(1).entries()) {
          expect(time - (times[i] ?? 0)).toBeGreaterThanOrEqual(paces.job.startMs);
          expect(time - (times[i] ?? 0)).toBeLessThanOrEqual(paces.job.maxMs * 1.2);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("of a persona stays at 3 s while one is usually made", async () => {
    const { client, clock, times } = watchBench([json({ influencerId: "inf_1", status: "training" })]);
    const watch = client.watch.influencer("inf_1");
    listen(watch);
    await clock.step(90_000);
    expect(times).toHaveLength(31);
    await clock.step(300_000);
    expect(times.length).toBeLessThan(31 + 300 / 10);
    await watch.return();
  });

  test("of a post follows its time: rare when far off, 30 s when near, 5 s when due", async () => {
    const due = 30 * 60_000;
    const post = json({ id: "sp_1", status: "queued", scheduledFor: at(due) });
    const { client, clock, times } = watchBench([post]);
    const watch = client.watch.post("sp_1");
    listen(watch);
    await clock.step(due + 60_000);
    const gap = (from: number, to: number): number => {
      const within = times.filter((time) => time > from && time <= to);
      return Math.round((to - from) / within.length);
    };
    expect(gap(0, 20 * 60_000)).toBe(5 * 60_000);
    expect(gap(21 * 60_000, 29 * 60_000)).toBe(30_000);
    expect(gap(due, due + 60_000)).toBe(5_000);
    await watch.return();
  });

  test("of a lease request is an hour", async () => {
    const { client, clock, times } = watchBench([json({ requestId: "lreq_1", status: "in_review" })]);
    const watch = client.watch.leaseRequest("prj_1", "lreq_1");
    listen(watch);
    await clock.step(5 * 3_600_000);
    expect(times).toHaveLength(6);
    await watch.return();
  });
});

describe("watching a connection", () => {
  const pending = json({ state: "st_1", status: "pending", expiresAt: at(600_000) });

  test("slows from 2 s to 5 s, reads once more when the state expires, and ends there", async () => {
    const { client, clock, times, left } = watchBench([pending]);
    const heard = listen(client.watch.oauthStatus("prj_1", "st_1"));
    await clock.step(700_000);
    await heard.end;
    expect(times.slice(0, 3)).toEqual([0, 2000, 4600]);
    expect(times.at(-1)).toBe(600_000);
    expect(heard.states.at(-1)).toMatchObject({ value: { status: "pending" }, final: true });
    expect(left()).toBe(0);
  });

  test("does not take a state for expired by a clock that is fast, where it is told when it lapses by that clock", async () => {
    const { client, clock, times } = watchBench([json({ state: "st_1", status: "pending", expiresAt: at(-60_000) })]);
    const heard = listen(client.watch.oauthStatus("prj_1", "st_1", { until: Date.parse(at(600_000)) }));
    await clock.step(599_000);
    expect(heard.states.at(-1)).toMatchObject({ final: false });
    await clock.step(10_000);
    await heard.end;
    expect(times.at(-1)).toBe(600_000);
    expect(heard.states.at(-1)).toMatchObject({ final: true });
  });

  test("asks again at once when told to, but never twice within 2 s", async () => {
    const { client, clock, times } = watchBench([pending]);
    const watch = client.watch.oauthStatus("prj_1", "st_1");
    listen(watch);
    await clock.step(20_000);
    const before = times.length;
    watch.refresh();
    watch.refresh();
    await clock.step(0);
    expect(times.length).toBeLessThanOrEqual(before + 1);
    watch.refresh();
    await clock.step(1_900);
    expect(times.length).toBeLessThanOrEqual(before + 1);
    await watch.return();
  });
});
