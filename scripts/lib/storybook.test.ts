import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { writeTree } from "../testing/temporary.ts";
import { temporaryWorkspace } from "../testing/workspace.ts";
import { buildStorybook } from "./storybook.mjs";

const call = "--yes --prefer-offline pnpm@9.8.7 run storybook:build --quiet";

let workspace: ReturnType<typeof temporaryWorkspace>;
const buildIt = () => buildStorybook(workspace.root, () => {});

beforeEach(() => {
  workspace = temporaryWorkspace();
  writeTree(workspace.root, ".storybook/main.ts", "export default {};\n");
  vi.stubEnv("PATH", workspace.path);
  return () => vi.unstubAllEnvs();
});

test("is built once, and again only after a change of what it shows", async () => {
  await buildIt();
  await buildIt();
  expect(workspace.calls()).toEqual([call]);
  writeTree(workspace.root, "packages/one/src/One.test.ts", "changed");
  await buildIt();
  expect(workspace.calls()).toEqual([]);
  writeTree(workspace.root, "packages/one/src/One.stories.tsx", "changed");
  await buildIt();
  expect(workspace.calls()).toEqual([call]);
});

test("is built again when it was deleted", async () => {
  await buildIt();
  workspace.calls();
  rmSync(join(workspace.root, "storybook-static"), { recursive: true });
  await buildIt();
  expect(workspace.calls()).toEqual([call]);
});

test("says why it could not be built, and is tried again the next time", async () => {
  writeTree(workspace.root, "storybook-fails", "One.stories.tsx:1:1 error\n");
  await expect(buildIt()).rejects.toThrow(/One\.stories\.tsx:1:1 error\n\nBuilding Storybook failed:/);
  rmSync(join(workspace.root, "storybook-fails"));
  workspace.calls();
  await buildIt();
  expect(workspace.calls()).toEqual([call]);
});

test("is left out where there is none", async () => {
  rmSync(join(workspace.root, ".storybook"), { recursive: true });
  await buildIt();
  expect(workspace.calls()).toEqual([]);
});
