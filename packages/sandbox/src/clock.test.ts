import { expect, test } from "vitest";
import { createManualClock } from "./index.ts";
import { brand, MINUTE, play } from "./testing/play.ts";

test("a stepped clock stands still until it is stepped, each half on its own", () => {
  const clock = createManualClock("2026-05-01T00:00:00Z");
  const start = clock.wallNow();
  clock.stepWork(5);
  clock.stepWall(3);
  clock.step(1);
  expect([clock.wallNow() - start, clock.workNow() - start]).toEqual([4, 6]);
  expect(() => clock.step(-1)).toThrow(RangeError);
  expect(() => createManualClock("soon")).toThrow("not an instant");
});

test("one long step gives the same history as many short ones", async () => {
  const history = async (steps: number) => {
    const { call, clock } = play();
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    for (let i = 0; i < steps; i++) {
      clock.step((10 * MINUTE) / steps);
      await call("GET", `/v1/projects/${id}`);
    }
    const influencer = (await call("GET", `/v1/projects/${id}/influencers`)).body.items[0];
    const read = await call("GET", `/v1/influencers/${influencer.influencerId}`);
    return [read.body, (await call("GET", `/v1/projects/${id}/keywords`)).body];
  };
  const [long, short] = [await history(1), await history(100)];
  const plain = (values: unknown) => JSON.parse(JSON.stringify(values).replace(/(inf|prj)_[0-9a-f-]{36}/g, "$1"));
  expect(plain(short)).toEqual(plain(long));
});

test("work that ends while the wall stands still ends at an instant that was", async () => {
  const { call, clock } = play();
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  clock.stepWork(60 * MINUTE);
  const { refreshedAt } = (await call("GET", `/v1/projects/${id}/keywords`)).body;
  expect(Date.parse(refreshedAt)).toBe(clock.wallNow());
});
