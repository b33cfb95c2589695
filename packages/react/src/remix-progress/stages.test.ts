import fc from "fast-check";
import { expect, test } from "vitest";
import { knownStages, noted, type SeenStage, stagesOf } from "./stages.ts";

/** Looks at so many seconds after the start, and what stage it was. */
const watched = (...looks: [second: number, stage: string][]): readonly SeenStage[] =>
  looks.reduce<readonly SeenStage[]>((seen, [second, stage]) => noted(seen, stage, second * 1000), []);

const list = (seen: readonly SeenStage[], isOver = false) =>
  stagesOf(seen, isOver).map(({ name, state, seconds }) => [name, state, ...(seconds === undefined ? [] : [seconds])]);

test("waits for a turn until more is known", () => {
  expect(list([])).toEqual([
    ["queued", "now"],
    ["generating_visuals", "ahead"],
    ["finalizing", "ahead"],
  ]);
});

test("ticks off what is done and says how long it took", () => {
  expect(list(watched([0, "queued"], [5, "queued"], [8, "generating_visuals"], [40, "generating_visuals"]))).toEqual([
    ["queued", "done", 8],
    ["generating_visuals", "now"],
    ["finalizing", "ahead"],
  ]);
});

test("does not say how long a stage took whose end nobody saw", () => {
  expect(list(watched([0, "queued"], [3600, "generating_visuals"]))[0]).toEqual(["queued", "done"]);
});

test("takes stages before the first look as done", () => {
  expect(list(watched([0, "finalizing"]))).toEqual([
    ["queued", "done"],
    ["generating_visuals", "done"],
    ["finalizing", "now"],
  ]);
});

test("takes a stage that nobody saw between two others as done", () => {
  expect(list(watched([0, "queued"], [4, "finalizing"]))).toEqual([
    ["queued", "done", 4],
    ["generating_visuals", "done"],
    ["finalizing", "now"],
  ]);
});

test("puts an unknown stage where it was seen", () => {
  expect(list(watched([0, "queued"], [5, "mixing_sound"]))).toEqual([
    ["queued", "done", 5],
    ["mixing_sound", "now"],
    ["generating_visuals", "ahead"],
    ["finalizing", "ahead"],
  ]);
  expect(list(watched([0, "mixing_sound"]))).toEqual([
    ["queued", "done"],
    ["mixing_sound", "now"],
    ["generating_visuals", "ahead"],
    ["finalizing", "ahead"],
  ]);
});

test("whatever is seen: each stage once, the known ones all there, one going on until it is over", () => {
  const stage = fc.constantFrom(...knownStages, "mixing_sound", "constructor", "");
  const looks = fc.array(fc.tuple(fc.nat(600), stage), { maxLength: 12 });
  fc.assert(
    fc.property(looks, fc.boolean(), (looks, isOver) => {
      const seen = watched(...looks.sort(([a], [b]) => a - b));
      const stages = stagesOf(seen, isOver);
      const names = stages.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...knownStages]));
      expect(stages.filter(({ state }) => state === "now")).toHaveLength(isOver ? 0 : 1);
      for (const { seconds } of stages) if (seconds !== undefined) expect(seconds).toBeGreaterThanOrEqual(0);
    }),
  );
});
