import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeProblem } from "./node-version.mjs";
import { repository } from "./workspace.mjs";

const needed =
  /\d+\.\d+/.exec(JSON.parse(readFileSync(join(repository, "package.json"), "utf8")).engines.node)?.[0] ?? "";
const [major = 0, minor = 0] = needed.split(".").map(Number);

test.each([`${major}.${minor}.0`, `${major}.${minor + 1}.2`, `${major + 1}.0.0`])(
  "Node %s is new enough",
  (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  },
);

test.each([`${major}.${minor - 1}.9`, `${major - 1}.99.0`, "8.17.0"])(
  "Node %s is told, in one sentence, which Node is needed",
  (version) => {
    expect(nodeProblem(version)).toMatch(
      new RegExp(`^[^\\n]*Node ${needed} or newer[^\\n]*Node ${version}[^\\n]*\\.$`),
    );
  },
);

test.each(["start.mjs", "test.mjs"])("%s imports nothing but the version check before that has spoken", (file) => {
  const imports = (path: string) =>
    [...readFileSync(join(repository, path), "utf8").matchAll(/^import .* from "(.*)"/gm)].map((m) => m[1]);
  expect(imports(`scripts/${file}`)).toEqual(["./lib/node-version.mjs"]);
  expect(imports("scripts/lib/node-version.mjs")).toEqual(["node:fs"]);
});
