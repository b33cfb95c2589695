import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "./problem.mjs";

export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @typedef {string | null | { [condition: string]: Exports }} Exports
 *
 * @typedef {{
 *   name: string,
 *   private?: boolean,
 *   packageManager?: string,
 *   bin?: string | Record<string, string>,
 *   scripts?: Record<string, string>,
 *   exports?: Exports,
 *   dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>,
 * }} Manifest
 */

/**
 * @param {string} root
 * @param {string} dir relative to root
 * @returns {Manifest}
 */
export function manifest(root, dir = ".") {
  return JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8"));
}

/**
 * Every workspace folder but the root, relative to it and sorted. The patterns are read from pnpm's own file, since a
 * folder that pnpm installs and these commands overlook would go unchecked.
 *
 * @param {string} root
 */
export function workspaceDirs(root) {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const block = /^packages:\n((?:[ \t]+.*\n?)*)/m.exec(text)?.[1] ?? "";
  const patterns = [...block.matchAll(/^\s*-\s*["']?([^"'\s]+)["']?\s*$/gm)].map((match) => match[1] ?? "");
  return patterns
    .flatMap((pattern) => (pattern.endsWith("/*") ? children(root, pattern.slice(0, -2)) : [pattern]))
    .filter((dir) => existsSync(join(root, dir, "package.json")))
    .sort();
}

/**
 * @param {string} root
 * @param {string} dir
 */
function children(root, dir) {
  if (!existsSync(join(root, dir))) return [];
  return readdirSync(join(root, dir)).map((name) => `${dir}/${name}`);
}

/**
 * How pnpm is reached on a machine that has only Node and npm.
 *
 * @param {string} root
 * @returns {[string, ...string[]]}
 */
export function pnpm(root) {
  const version = /^pnpm@(\d+\.\d+\.\d+)/.exec(manifest(root).packageManager ?? "")?.[1];
  if (!version) throw new Problem("package.json names no pnpm version in `packageManager`: put it back.");
  return ["npx", "--yes", "--prefer-offline", `pnpm@${version}`];
}

/**
 * A tool of the workspace as a command line that needs no shell and no `.bin` link, so that it is the same on Windows.
 *
 * @param {string} root
 * @param {string} name of the package
 * @param {string} [command] when it is not the package's only one
 * @returns {[string, ...string[]]}
 */
export function tool(root, name, command = name) {
  const dir = join(root, "node_modules", name);
  const { bin } = manifest(dir);
  const file = typeof bin === "string" ? bin : bin?.[command];
  if (!file) throw new Error(`${name} has no command ${command}`);
  return [process.execPath, join(dir, file)];
}
