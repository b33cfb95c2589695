import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { writeTree } from "../testing/temporary.ts";
import { temporaryWorkspace } from "../testing/workspace.ts";
import { build } from "./build.mjs";

const packagesCall = "--yes --prefer-offline pnpm@9.8.7 --recursive --filter ./packages/* run build";
const demoCall = "--yes --prefer-offline pnpm@9.8.7 --recursive --filter ./apps/demo run build";

let workspace: ReturnType<typeof temporaryWorkspace>;
const buildIt = () => build(workspace.root, () => {});

beforeEach(() => {
  workspace = temporaryWorkspace();
  vi.stubEnv("PATH", workspace.path);
  return () => vi.unstubAllEnvs();
});

test("the packages are built before the demo, and a second time nothing is", async () => {
  await buildIt();
  expect(workspace.calls()).toEqual([packagesCall, demoCall]);
  await buildIt();
  expect(workspace.calls()).toEqual([]);
});

test.each([
  ["a package's source", "packages/one/src/index.ts", [packagesCall, demoCall]],
  ["the shared build settings", "tsdown.shared.ts", [packagesCall, demoCall]],
  ["the lockfile", "pnpm-lock.yaml", [packagesCall, demoCall]],
  ["the demo's source", "apps/demo/web/page.tsx", [demoCall]],
  ["a test", "packages/one/src/index.test.ts", []],
  ["a story", "packages/one/src/One.stories.tsx", []],
])("after a change of %s exactly what depends on it is built", async (_, path, expected) => {
  await buildIt();
  workspace.calls();
  writeTree(workspace.root, path, "changed");
  await buildIt();
  expect(workspace.calls()).toEqual(expected);
});

test.each([
  ["packages/one/dist", [packagesCall]],
  ["apps/demo/dist", [demoCall]],
])("%s is built again when it was deleted", async (path, expected) => {
  await buildIt();
  workspace.calls();
  rmSync(join(workspace.root, path), { recursive: true });
  await buildIt();
  expect(workspace.calls()).toEqual(expected);
});

test("a failed build shows why, and is tried again the next time", async () => {
  writeTree(workspace.root, "build-fails", "main.ts:1:1 error: no such module\n");
  await expect(buildIt()).rejects.toThrow(/no such module\n\nBuilding failed \(demo\):[^\n]*$/);
  rmSync(join(workspace.root, "build-fails"));
  workspace.calls();
  await buildIt();
  expect(workspace.calls()).toEqual([demoCall]);
});
