import { describe, expect, test } from "vitest";
import { stagesOf } from "./stages.ts";

const states = (...given: Parameters<typeof stagesOf>) =>
  stagesOf(...given).map(({ name, state }) => `${name} ${state}`);

describe("the stages", () => {
  test("tick off in order, with a bar only in the one that goes on", () => {
    expect(stagesOf({ stage: "generating_visuals", stageProgress: 0.42 })).toEqual([
      { name: "queued", state: "done", progress: null },
      { name: "generating_visuals", state: "now", progress: 0.42 },
      { name: "finalizing", state: "ahead", progress: null },
    ]);
  });

  test("begin with the queue while nothing is known", () => {
    expect(states(undefined)).toEqual(["queued now", "generating_visuals ahead", "finalizing ahead"]);
    expect(states({ stage: null, stageProgress: null })[0]).toBe("queued now");
  });

  test("make room for one that is not known", () => {
    expect(states({ stage: "adding_music" })).toEqual(["queued done", "adding_music now", "finalizing ahead"]);
  });
});
