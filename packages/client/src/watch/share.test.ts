import { describe, expect, test } from "vitest";
import { settle } from "../test-support/stepped-clock.ts";
import { job, listen, watchBench } from "../test-support/watch-bench.ts";

describe("several who watch the same", () => {
  test("share one poll, each gets every state, a late one the latest at once", async () => {
    const { client, clock, times, left } = watchBench([job("running", 0.1), job("running", 0.2), job("completed")]);
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
    const { client, clock, times, left } = watchBench([job("running")]);
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
    const { client, clock, times } = watchBench([job("running")]);
    const other = watchBench([job("running")]);
    const watches = [client.watch.job("job_1"), client.watch.job("job_2"), other.client.watch.job("job_1")];
    for (const watch of watches) listen(watch);
    await clock.step(0);
    await other.clock.step(0);
    expect([times.length, other.times.length]).toEqual([2, 1]);
    for (const watch of watches) await watch.return();
  });
});
