import { expect, test } from "vitest";
import { inpOf, interactionsIn } from "./interactions.mjs";

const timing = (duration: number, interactionId: number) => [
  { name: "EventTiming", ph: "b", args: { data: { interactionId, duration } } },
  { name: "EventTiming", ph: "e", args: {} },
];

test("an interaction takes as long as the longest of its events, and what is none does not count", () => {
  const other = { name: "Paint", ph: "X", args: { data: { interactionId: 7, duration: 99 } } };
  const trace = [
    timing(12.573, 7),
    timing(4.2, 7),
    timing(90, 0),
    other,
    timing(31.25, 8),
    { name: "Commit", ph: "X" },
  ];
  expect(interactionsIn(trace.flat())).toEqual([12.573, 31.25]);
});

test("the slowest counts, but one in fifty", () => {
  const keys = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  expect(inpOf(keys(49))).toBe(49);
  expect(inpOf(keys(50))).toBe(49);
  expect(inpOf(keys(99))).toBe(98);
  expect(inpOf(keys(100))).toBe(98);
  expect(inpOf([])).toBeNaN();
});
