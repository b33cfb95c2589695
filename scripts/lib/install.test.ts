import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { writeTree } from "../testing/temporary.ts";
import { temporaryWorkspace } from "../testing/workspace.ts";
import { install } from "./install.mjs";

const installCall = "--yes --prefer-offline pnpm@9.8.7 install --frozen-lockfile";

let workspace: ReturnType<typeof temporaryWorkspace>;
let said: string[];
const installIt = () => install(workspace.root, (text: string) => said.push(text));

beforeEach(() => {
  workspace = temporaryWorkspace();
  said = [];
  vi.stubEnv("PATH", workspace.path);
  return () => vi.unstubAllEnvs();
});

test("a first time installs with the pnpm that package.json names and the lockfile as it is; a second does nothing", async () => {
  await installIt();
  expect(workspace.calls()).toEqual([installCall]);
  expect(said).toEqual(["Installing… (once)"]);
  await installIt();
  expect(workspace.calls()).toEqual([]);
  expect(said).toHaveLength(1);
});

test.each([
  ["the lockfile", "pnpm-lock.yaml", "lockfileVersion: 10\n"],
  ["a new package", "packages/two/package.json", '{"name":"@kit/two"}'],
  ["a package's dependencies", "packages/one/package.json", '{"name":"@kit/one","dependencies":{}}'],
  ["the workspace's settings", "pnpm-workspace.yaml", "packages:\n  - packages/*\n  - apps/*\n"],
])("a change of %s installs again", async (_, path, content) => {
  await installIt();
  writeTree(workspace.root, path, content);
  await installIt();
  expect(workspace.calls()).toEqual([installCall, installCall]);
});

test("a new script or a changed source installs nothing", async () => {
  await installIt();
  writeTree(workspace.root, "packages/one/src/index.ts", "changed");
  writeTree(workspace.root, "apps/demo/package.json", '{"name":"@kit/demo","scripts":{"other":"x"}}');
  await installIt();
  expect(workspace.calls()).toEqual([installCall]);
});

test("a dependency that was deleted is put back", async () => {
  await installIt();
  rmSync(join(workspace.root, "node_modules/tool"), { recursive: true });
  await installIt();
  expect(workspace.calls()).toHaveLength(2);
});

test.each([
  "npm error code ENOTFOUND",
  "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo",
  "ERR_PNPM_META_FETCH_FAIL  GET https://registry/zod: request failed, reason: connect ECONNREFUSED",
  "Failed to fetch zod-4.tgz: error sending request: client error (Connect): dns error",
])("without a network the reader is told, in one sentence, what to do (%s)", async (output) => {
  writeTree(workspace.root, "fails", output);
  await expect(installIt()).rejects.toThrow(/^Packages could not be fetched: connect this machine[^\n]*\.$/);
});

test("a network that went away for a moment is tried again, one that is not there is not", async () => {
  writeTree(workspace.root, "fails-once", "GET zod-4.tgz error: ECONNRESET");
  writeTree(workspace.root, "online", "");
  await installIt();
  expect(workspace.calls()).toEqual([installCall, installCall]);

  writeTree(workspace.root, "pnpm-lock.yaml", "changed");
  writeTree(workspace.root, "fails", "GET zod-4.tgz error: ECONNRESET");
  rmSync(join(workspace.root, "online"));
  await expect(installIt()).rejects.toThrow("Packages could not be fetched");
  expect(workspace.calls()).toEqual([installCall]);
});

test("another failure shows the tool's own last lines, and is tried again the next time", async () => {
  writeTree(workspace.root, "fails", "npm warn noise\n ERR_PNPM_OUTDATED_LOCKFILE  the lockfile is not up to date\n");
  await expect(installIt()).rejects.toThrow(/^ ERR_PNPM_OUTDATED_LOCKFILE .*\n\nInstalling failed:[^\n]*$/);
  rmSync(join(workspace.root, "fails"));
  await installIt();
  expect(workspace.calls()).toHaveLength(2);
});

test("an install that went on without a package it could not fetch does not count as one", async () => {
  writeTree(
    workspace.root,
    "warns",
    "[WARN] compiler@1 is an optional dependency that could not be fetched. dns error",
  );
  await expect(installIt()).rejects.toThrow("Packages could not be fetched");
});

test("a machine without npx is told where it comes from", async () => {
  vi.stubEnv("PATH", join(workspace.root, "nowhere"));
  await expect(installIt()).rejects.toThrow("npx is not on the PATH");
});
