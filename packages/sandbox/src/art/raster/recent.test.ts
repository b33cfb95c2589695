import { expect, test } from "vitest";
import { Recent } from "./recent.ts";

test("makes a thing once, also when it is asked for again before it is made", async () => {
  let made = 0;
  const recent = new Recent<number>(2);
  const make = async (): Promise<number> => ++made;
  expect(await Promise.all([recent.of("a", make), recent.of("a", make)])).toEqual([1, 1]);
});

test("drops what was asked for longest ago", async () => {
  const made: string[] = [];
  const recent = new Recent<string>(2);
  const ask = (key: string): Promise<string> =>
    recent.of(key, async () => {
      made.push(key);
      return key;
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
  expect(recent.size).toBe(2);
});

test("does not keep a failure", async () => {
  const recent = new Recent<string>(2);
  await expect(recent.of("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await recent.of("a", async () => "yes")).toBe("yes");
});
