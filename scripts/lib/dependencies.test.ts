import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree } from "../testing/temporary.ts";
import { reasonProblems } from "./dependencies.mjs";
import { repository } from "./workspace.mjs";

test("every dependency of every workspace folder has its reason in docs/dependencies.md", () => {
  expect(reasonProblems(repository, readFileSync(join(repository, "docs/dependencies.md"), "utf8"))).toEqual([]);
});

test("a missing line, a needless one, one without a reason and a second one are each told", () => {
  const root = temporaryTree({
    "package.json": '{"devDependencies":{"vitest":"1","@kit/one":"workspace:^"}}',
    "pnpm-workspace.yaml": "packages:\n  - packages/*\n",
    "packages/one/package.json": '{"dependencies":{"zod":"4","hono":"4"},"peerDependencies":{"react":"19"}}',
    "packages/two/package.json": '{"optionalDependencies":{"zod":"4"}}',
  });
  const text =
    "# Dependencies\n\n- `hono`: routes.\n- `vitest`\n- `react`: peer.\n- `react`: again.\n- `gone`: was here.\n";
  expect(reasonProblems(root, text)).toEqual([
    'Add a line "- `zod`: why it is needed." (it stands in packages/one/package.json, packages/two/package.json).',
    "Give `vitest` a reason.",
    "Remove the line of `gone`: nothing needs it.",
    "`react` has two lines: keep one.",
  ]);
});
