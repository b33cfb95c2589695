import { finalStatuses } from "@layers-kit/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLayersClient, type LayersClient, type Watch, type Watched } from "../index.ts";
import { json, refusal, type ScriptedFetch, type Step, scriptedFetch } from "../test-support/scripted-fetch.ts";
import { type SteppedClock, settle, steppedClock } from "../test-support/stepped-clock.ts";
import { type SteppedPresence, steppedPresence } from "../test-support/stepped-presence.ts";
import { type Pace, paces } from "./pace.ts";

interface Bench extends ScriptedFetch {
  readonly client: LayersClient;
  readonly clock: SteppedClock;
  readonly presence: SteppedPresence;
  /** When each read was sent, in milliseconds from the first. */
  readonly times: number[];
  /** How many timers and listeners are left. */
  left(): number;
}

const START = "2026-11-02T09:00:00Z";
const at = (ms: number): string => new Date(Date.parse(START) + ms).toISOString();

function bench(steps: Step[], random: () => number = () => 0): Bench {
  const script = scriptedFetch(...steps);
  const clock = steppedClock(START);
  const presence = steppedPresence();
  const times: number[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    times.push(clock.now() - Date.parse(START));
    return script.fetch(input, init);
  };
  const client = createLayersClient({ baseUrl: "https://shop.example", fetch, clock, presence, random });
  return { ...script, client, clock, presence, times, left: () => clock.timers() + presence.listeners() };
}

interface Heard<T> {
  readonly states: Watched<T>[];
  readonly end: Promise<unknown>;
}

/** Listens until the watch ends; `end` holds what it threw. */
function listen<T>(watch: Watch<T>): Heard<T> {
  const states: Watched<T>[] = [];
  const end = (async () => {
    for await (const state of watch) states.push(state);
  })().catch((error: unknown) => error);
  return { states, end };
}

const job = (status: string, progress?: number): Response =>
  json({ jobId: "job_1", kind: "content_generate", status, progress });

describe("watching a job", () => {
  test("reads at once, at 3 s and then ever slower up to 10 s, and ends when the job does", async () => {
    const { client, clock, times, left } = bench([...Array<Step>(9).fill(job("running")), job("completed")]);
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
    const { client, times, left } = bench([job(status)]);
    const heard = listen(client.watch.job("job_1"));
    expect(await heard.end).toBeUndefined();
    expect([times.length, left()]).toEqual([1, 0]);
  });

  test("goes on at a status nobody knows", async () => {
    const { client, clock, times } = bench([job("dreaming")]);
    const watch = client.watch.job("job_1");
    listen(watch);
    await clock.step(60_000);
    expect(times.length).toBeGreaterThan(5);
    await watch.return();
  });

  test("tells every state once and the newest only to who was slow", async () => {
    const { client, clock } = bench([job("running", 0.1), job("running", 0.2), job("running", 0.3)]);
    const watch = client.watch.job("job_1");
    expect((await watch.next()).value?.value?.progress).toBe(0.1);
    await clock.step(10_000);
    expect((await watch.next()).value?.value?.progress).toBe(0.3);
    await watch.return();
  });
});

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
        const { client, clock, times } = bench([job("running")], () => random);
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
    const { client, clock, times } = bench([json({ influencerId: "inf_1", status: "training" })]);
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
    const { client, clock, times } = bench([post]);
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
    const { client, clock, times } = bench([json({ requestId: "lreq_1", status: "in_review" })]);
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
    const { client, clock, times, left } = bench([pending]);
    const heard = listen(client.watch.oauthStatus("prj_1", "st_1"));
    await clock.step(700_000);
    await heard.end;
    expect(times.slice(0, 3)).toEqual([0, 2000, 4600]);
    expect(times.at(-1)).toBe(600_000);
    expect(heard.states.at(-1)).toMatchObject({ value: { status: "pending" }, final: true });
    expect(left()).toBe(0);
  });

  test("asks again at once when told to, but never twice within 2 s", async () => {
    const { client, clock, times } = bench([pending]);
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

describe("watching keywords and personas", () => {
  test("ends when a run has ended that had not before", async () => {
    const keywords = (refreshedAt: string | null): Response => json({ hashtags: [], refreshedAt });
    const first = bench([keywords(null), keywords(at(0))]);
    const heard = listen(first.client.watch.keywords("prj_1"));
    await first.clock.step(15_000);
    await heard.end;
    expect(first.times).toEqual([0, 15_000]);
    const again = bench([keywords(at(0)), keywords(at(0)), keywords(at(1))]);
    const next = listen(again.client.watch.keywords("prj_1", { refreshedAt: at(0) }));
    await again.clock.step(60_000);
    await next.end;
    expect(again.times).toHaveLength(3);
  });

  test("waits for the first persona and until none is in the making", async () => {
    const page = (...statuses: string[]): Response =>
      json({ items: statuses.map((status, i) => ({ influencerId: `inf_${i}`, status })) });
    const { client, clock, times } = bench([
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

describe("nobody looking", () => {
  test("stops the polling, and a return reads at once", async () => {
    const { client, clock, presence, times, left } = bench([job("running"), job("running"), job("completed")]);
    const heard = listen(client.watch.job("job_1"));
    await clock.step(1_000);
    presence.leave();
    await clock.step(3_600_000);
    expect(times).toEqual([0]);
    presence.comeBack();
    await clock.step(0);
    expect(times).toEqual([0, 3_601_000]);
    await clock.step(3_000);
    await heard.end;
    expect(left()).toBe(0);
  });

  test("from the start, nothing is read before somebody does", async () => {
    const { client, clock, presence, times } = bench([job("completed")]);
    presence.leave();
    const heard = listen(client.watch.job("job_1"));
    await clock.step(60_000);
    expect(times).toEqual([]);
    presence.comeBack();
    await clock.step(0);
    await heard.end;
    expect(times).toHaveLength(1);
  });

  test("a return within the pace does not read twice", async () => {
    const { client, clock, presence, times } = bench([job("running")]);
    const watch = client.watch.job("job_1");
    listen(watch);
    await clock.step(1_000);
    for (let i = 0; i < 20; i++) presence.comeBack();
    await clock.step(0);
    expect(times).toEqual([0]);
    await clock.step(2_000);
    expect(times).toEqual([0, 3_000]);
    await watch.return();
  });
});

describe("several who watch the same", () => {
  test("share one poll, each gets every state, a late one the latest at once", async () => {
    const { client, clock, times, left } = bench([job("running", 0.1), job("running", 0.2), job("completed")]);
    const heard = [listen(client.watch.job("job_1")), listen(client.watch.job("job_1"))];
    await clock.step(1_000);
    const late = listen(client.watch.job("job_1"));
    await settle();
    expect(late.states.map((s) => s.value?.progress)).toEqual([0.1]);
    await clock.step(20_000);
    await Promise.all([...heard, late].map(({ end }) => end));
    expect(times).toHaveLength(3);
    for (const { states } of heard)
      expect(states.map((s) => s.value?.status)).toEqual(["running", "running", "completed"]);
    expect(left()).toBe(0);
  });

  test("poll on while one is left, and no longer", async () => {
    const { client, clock, times, left } = bench([job("running")]);
    const [one, other] = [client.watch.job("job_1"), client.watch.job("job_1")];
    listen(one);
    listen(other);
    await clock.step(1_000);
    await one.return();
    await clock.step(3_000);
    expect(times).toHaveLength(2);
    await other.return();
    expect(left()).toBe(0);
    await clock.step(60_000);
    expect(times).toHaveLength(2);
  });

  test("do not share with another thing, nor with another client", async () => {
    const { client, clock, times } = bench([job("running")]);
    const other = bench([job("running")]);
    const watches = [client.watch.job("job_1"), client.watch.job("job_2"), other.client.watch.job("job_1")];
    for (const watch of watches) listen(watch);
    await clock.step(0);
    await other.clock.step(0);
    expect([times.length, other.times.length]).toEqual([2, 1]);
    for (const watch of watches) await watch.return();
  });
});

describe("trouble", () => {
  test("that passes is told beside the last answer, and the watch goes on", async () => {
    const { client, clock, left } = bench([job("running"), ...Array<Step>(4).fill("drop"), job("completed")]);
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
    const { client, clock, left } = bench([job("running"), refusal(404, "NOT_FOUND")]);
    const heard = [listen(client.watch.job("job_1")), listen(client.watch.job("job_1"))];
    await clock.step(10_000);
    for (const { end } of heard) expect(await end).toMatchObject({ name: "LayersError", code: "NOT_FOUND" });
    expect(left()).toBe(0);
  });

  test("of a spent budget is waited out, whoever comes back meanwhile", async () => {
    const busy = refusal(429, "RATE_LIMITED", { headers: { "Retry-After": "300" } });
    const { client, clock, presence, times } = bench([busy, job("running")]);
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
      const { client, clock, left } = bench(steps);
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
    const { client, clock, times, left } = bench([job("running")]);
    const heard = listen(client.watch.job("job_1", { signal: AbortSignal.abort() }));
    await heard.end;
    await client.watch.job("job_1").return();
    await clock.step(10_000);
    expect([times.length, left()]).toEqual([0, 0]);
  });

  test("a loop by break stops the polling", async () => {
    const { client, clock, times, left } = bench([job("running")]);
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
          const { client, clock, presence, left } = bench(steps);
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
