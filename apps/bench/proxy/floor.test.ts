import { expect, test } from "vitest";
import { express, floor, hono, ours } from "./compare.mjs";
import { judge } from "./floor.mjs";

const result = (name: string, ratio: number) => ({ name, ratio, median: 1, low: 1, high: 1 });

const results = (throughput: number, cpu: number, peers = 0.5) => ({
  perSecond: [result(floor, 1), result(ours, throughput), result(hono, peers), result(express, peers)],
  cpu: [result(floor, 1), result(ours, cpu)],
});

test("passes what keeps to the floor, is cheap enough and leads the peers", () => {
  expect(judge(results(0.6, 1.6))).toEqual([]);
});

test("says by how much ours is too slow or too dear, and whom it is behind", () => {
  expect(judge(results(0.59, 1))).toEqual([expect.stringContaining("0.59")]);
  expect(judge(results(0.9, 1.61))).toEqual([expect.stringContaining("1.61")]);
  expect(judge(results(0.7, 1, 0.7))).toEqual([expect.stringContaining("Hono"), expect.stringContaining("Express")]);
});

test("takes a figure that is not there for a broken floor", () => {
  expect(judge({ perSecond: [], cpu: [] })).toHaveLength(4);
});
