import { describe, expect, test } from "vitest";
import { job, listen, watchBench } from "../test-support/watch-bench.ts";

describe("nobody looking", () => {
  test("stops the polling, and a return reads at once", async () => {
    const { client, clock, presence, times, left } = watchBench([job("running"), job("running"), job("completed")]);
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
    const { client, clock, presence, times } = watchBench([job("completed")]);
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
    const { client, clock, presence, times } = watchBench([job("running")]);
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
