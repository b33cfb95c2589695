import { finalStatuses } from "@layers-kit/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json, refusal, type Step } from "../test-support/scripted-fetch.ts";
import { settle } from "../test-support/stepped-clock.ts";
import { at, job, listen, watchBench } from "../test-support/watch-bench.ts";

describe("watching a job", () => {
  test("reads at once, at 3 s and then ever slower up to 10 s, and ends when the job does", async () => {
    const { client, clock, times, left } = watchBench([...Array<Step>(9).fill(job("running")), job("completed")]);
    const heard = listen(client.watch.job("job_1"));
    await clock.step(120_000);
    await heard.end;
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(gaps.slice(0, 3)).toEqual([3000, 3900, 5070]);
    expect(gaps.slice(5)).toEqual([10_000, 10_000, 10_000, 10_000]);
    expect(heard.states.map((s) => [s.value?.status, s.final])).toEqual([
      ["running", false],
      ["completed", true],
    ]);
    expect(left()).toBe(0);
  });

  test.each(finalStatuses.job)("ends when it is %s", async (status) => {
    const { client, times, left } = watchBench([job(status)]);
    const heard = listen(client.watch.job("job_1"));
    expect(await heard.end).toBeUndefined();
    expect([times.length, left()]).toEqual([1, 0]);
  });

  test("goes on at a status nobody knows", async () => {
    const { client, clock, times } = watchBench([job("dreaming")]);
    const watch = client.watch.job("job_1");
    listen(watch);
    await clock.step(60_000);
    expect(times.length).toBeGreaterThan(5);
    await watch.return();
  });

  test("tells every state once and the newest only to who was slow", async () => {
    const { client, clock } = watchBench([job("running", 0.1), job("running", 0.2), job("running", 0.3)]);
    const watch = client.watch.job("job_1");
    expect((await watch.next()).value?.value?.progress).toBe(0.1);
    await clock.step(10_000);
    expect((await watch.next()).value?.value?.progress).toBe(0.3);
    await watch.return();
  });
});

describe("watching content", () => {
  const progress = (status: string, stage: string | null, stageProgress: number | null): Response =>
    json({ containerId: "cnt_1", status, stage, stageProgress, etaSeconds: null });

  test("tells each stage, at the pace of its job, and ends when the content does", async () => {
    const { client, clock, times, left } = watchBench([
      progress("queued", "queued", null),
      progress("processing", "generating_visuals", 0.4),
      progress("completed", null, null),
    ]);
    const heard = listen(client.watch.content("cnt_1"));
    await clock.step(60_000);
    await heard.end;
    expect(times).toEqual([0, 3000, 6900]);
    expect(heard.states.map(({ value, final }) => [value?.stage, final])).toEqual([
      ["queued", false],
      ["generating_visuals", false],
      [null, true],
    ]);
    expect(left()).toBe(0);
  });

  test.each(finalStatuses.content)("ends when it is %s", async (status) => {
    const { client, times } = watchBench([progress(status, null, null)]);
    expect(await listen(client.watch.content("cnt_1")).end).toBeUndefined();
    expect(times).toHaveLength(1);
  });
});

describe("watching keywords and personas", () => {
  test("ends when a run has ended that had not before", async () => {
    const keywords = (refreshedAt: string | null): Response => json({ hashtags: [], refreshedAt });
    const first = watchBench([keywords(null), keywords(at(0))]);
    const heard = listen(first.client.watch.keywords("prj_1"));
    await first.clock.step(15_000);
    await heard.end;
    expect(first.times).toEqual([0, 15_000]);
    const again = watchBench([keywords(at(0)), keywords(at(0)), keywords(at(1))]);
    const next = listen(again.client.watch.keywords("prj_1", { refreshedAt: at(0) }));
    await again.clock.step(60_000);
    await next.end;
    expect(again.times).toHaveLength(3);
  });

  test("waits for the first persona and until none is in the making", async () => {
    const page = (...statuses: string[]): Response =>
      json({ items: statuses.map((status, i) => ({ influencerId: `inf_${i}`, status })) });
    const { client, clock, times } = watchBench([
      page(),
      page("pending"),
      page("ready", "training"),
      page("ready", "failed"),
    ]);
    const heard = listen(client.watch.influencers("prj_1"));
    await clock.step(60_000);
    await heard.end;
    expect(times).toHaveLength(4);
  });
});

describe("trouble", () => {
  test("that passes is told beside the last answer, and the watch goes on", async () => {
    const { client, clock, left } = watchBench([job("running"), ...Array<Step>(4).fill("drop"), job("completed")]);
    const heard = listen(client.watch.job("job_1"));
    await clock.step(60_000);
    await heard.end;
    expect(heard.states.map(({ value, error }) => [value?.status, error?.code])).toEqual([
      ["running", undefined],
      ["running", "NETWORK"],
      ["completed", undefined],
    ]);
    expect(left()).toBe(0);
  });

  test("that cannot pass ends the watch for all", async () => {
    const { client, clock, left } = watchBench([job("running"), refusal(404, "NOT_FOUND")]);
    const heard = [listen(client.watch.job("job_1")), listen(client.watch.job("job_1"))];
    await clock.step(10_000);
    for (const { end } of heard) expect(await end).toMatchObject({ name: "LayersError", code: "NOT_FOUND" });
    expect(left()).toBe(0);
  });

  test("of what is read by the hour is tried again when someone asks or the network is back, not an hour later", async () => {
    const { client, clock, presence, times } = watchBench([
      ...Array<Step>(8).fill("drop"),
      json({ requestId: "lreq_1", status: "requested" }),
    ]);
    const watch = client.watch.leaseRequest("prj_1", "lreq_1");
    const heard = listen(watch);
    await clock.step(60_000);
    expect(times).toHaveLength(4);
    presence.comeBack();
    await clock.step(60_000);
    expect(times).toHaveLength(8);
    watch.refresh();
    await clock.step(60_000);
    expect(heard.states.at(-1)).toMatchObject({ value: { status: "requested" }, error: undefined });
    await watch.return();
  });

  test("of a spent budget is waited out, whoever comes back meanwhile", async () => {
    const busy = refusal(429, "RATE_LIMITED", { headers: { "Retry-After": "300" } });
    const { client, clock, presence, times } = watchBench([busy, job("running")]);
    const watch = client.watch.job("job_1");
    const heard = listen(watch);
    await clock.step(200_000);
    presence.comeBack();
    watch.refresh();
    await clock.step(90_000);
    expect(times).toEqual([0]);
    expect(heard.states[0]).toMatchObject({ value: undefined, error: { code: "RATE_LIMITED" } });
    await clock.step(20_000);
    expect(times.slice(0, 2)).toEqual([0, 300_000]);
    await watch.return();
  });
});

describe("leaving", () => {
  test("by signal ends the watch quietly, also while it waits or reads, and leaves nothing behind", async () => {
    for (const [steps, waited] of [
      [[job("running")], 1_000],
      [["hang"], 1_000],
    ] satisfies [Step[], number][]) {
      const { client, clock, left } = watchBench(steps);
      const abort = new AbortController();
      const heard = listen(client.watch.job("job_1", { signal: abort.signal }));
      await clock.step(waited);
      abort.abort();
      expect(await heard.end).toBeUndefined();
      await settle();
      expect(left()).toBe(0);
    }
  });

  test("before it began never reads", async () => {
    const { client, clock, times, left } = watchBench([job("running")]);
    const heard = listen(client.watch.job("job_1", { signal: AbortSignal.abort() }));
    await heard.end;
    await client.watch.job("job_1").return();
    await clock.step(10_000);
    expect([times.length, left()]).toEqual([0, 0]);
  });

  test("a loop by break stops the polling", async () => {
    const { client, clock, times, left } = watchBench([job("running")]);
    for await (const state of client.watch.job("job_1")) if (state.value) break;
    await clock.step(60_000);
    expect([times.length, left()]).toEqual([1, 0]);
  });

  test("at any moment leaves no timer and no listener", async () => {
    const step = fc.constantFrom<Step[]>(
      job("running"),
      "drop",
      "hang",
      refusal(503, "BUSY"),
      job("failed"),
      refusal(404, "NOT_FOUND"),
    );
    const moment = fc.integer({ min: 0, max: 100_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        moment,
        fc.boolean(),
        async (steps, ms, hide) => {
          const { client, clock, presence, left } = watchBench(steps);
          const watch = client.watch.job("job_1");
          const heard = listen(watch);
          await clock.step(ms / 2);
          if (hide) presence.leave();
          await clock.step(ms / 2);
          await watch.return();
          await heard.end;
          await settle();
          expect(left()).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("left before it is loaded, or before it begins, it reads nothing", async () => {
  const { client, clock, times, left } = watchBench([job("running")]);
  const never = client.watch.job("job_1");
  await never.return();
  expect(await never.next()).toEqual({ done: true, value: undefined });
  const early = client.watch.job("job_1");
  const first = early.next();
  await early.return();
  expect(await first).toEqual({ done: true, value: undefined });
  await clock.step(10_000);
  expect(times).toEqual([]);
  expect(left()).toBe(0);
});
