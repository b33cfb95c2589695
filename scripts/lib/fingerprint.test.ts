import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree, writeTree } from "../testing/temporary.ts";
import { fingerprint, stamp } from "./fingerprint.mjs";

const tree = () => temporaryTree({ "src/a.ts": "a", "src/deep/b.ts": "b", "one.json": "{}" });

test("a fingerprint changes with a byte, a name, a new file and a removed one", () => {
  const root = tree();
  const seen = new Set([fingerprint(root, ["src", "one.json"])]);
  const changes = [
    () => writeTree(root, "src/a.ts", "A"),
    () => writeTree(root, "src/deep/c.ts", "b"),
    () => rmSync(join(root, "src/deep/b.ts")),
    () => rmSync(join(root, "one.json")),
  ];
  for (const change of changes) {
    change();
    seen.add(fingerprint(root, ["src", "one.json"]));
  }
  expect(seen.size).toBe(changes.length + 1);
});

test("a fingerprint does not change with times, with what is generated, or with what does not count", () => {
  const root = tree();
  const counts = (path: string) => !path.endsWith(".test.ts");
  const before = fingerprint(root, ["src"], counts);
  utimesSync(join(root, "src/a.ts"), 1, 1);
  writeTree(root, "src/node_modules/x/index.js", "x");
  writeTree(root, "src/dist/a.js", "x");
  writeTree(root, "src/a.test.ts", "x");
  expect(fingerprint(root, ["src"], counts)).toBe(before);
});

test("a stamp holds for the key it was set with, and is forgotten with node_modules", () => {
  const root = temporaryTree();
  const done = stamp(root, "installed");
  expect(done.is("1")).toBe(false);
  done.set("1");
  expect([stamp(root, "installed").is("1"), done.is("2"), stamp(root, "built").is("1")]).toEqual([true, false, false]);
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(done.is("1")).toBe(false);
});
