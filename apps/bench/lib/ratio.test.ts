import { expect, test } from "vitest";
import { compare, quantile } from "./ratio.mjs";

/** A contender that gives these figures one after the other. */
function figures(...all: number[]) {
  const left = [...all];
  return () => left.shift() ?? Number.NaN;
}

test("takes ratios within a round, so that a machine that slows down does not change them", async () => {
  const results = await compare(
    { bare: figures(10, 20, 40), ours: figures(15, 30, 60) },
    {
      floor: "bare",
      rounds: 3,
      warmUp: 0,
    },
  );
  expect(results).toEqual([
    { name: "bare", median: 20, low: 15, high: 30, ratio: 1 },
    { name: "ours", median: 30, low: 22.5, high: 45, ratio: 1.5 },
  ]);
});

test("lets each contender begin in turn, and does not count the rounds that warm up", async () => {
  const order: string[] = [];
  const contender = (name: string, figure: number) => () => {
    order.push(name);
    return order.length <= 3 ? figure * 100 : figure;
  };
  const results = await compare(
    { a: contender("a", 1), b: contender("b", 2), c: contender("c", 3) },
    {
      floor: "a",
      rounds: 2,
      warmUp: 1,
    },
  );
  expect(order.join("")).toBe("abcbcacab");
  expect(results.map(({ median }) => median)).toEqual([1, 2, 3]);
});

test("refuses a floor that does not run, and a round without a figure", async () => {
  await expect(compare({ ours: () => 1 }, { floor: "bare" })).rejects.toThrow('"bare" is none of ours');
  await expect(compare({ ours: () => Number.NaN }, { floor: "ours" })).rejects.toThrow("ours gave no figure");
});

test("interpolates between the two nearest figures", () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([7], 0.9)).toBe(7);
});
