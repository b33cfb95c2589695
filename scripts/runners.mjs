import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkSizes } from "./lib/bench.mjs";
import { build } from "./lib/build.mjs";
import { playwrightCount, vitestCount } from "./lib/reports.mjs";
import { buildStorybook } from "./lib/storybook.mjs";
import { manifest, tool, workspaceDirs } from "./lib/workspace.mjs";

const minute = 60_000;

/**
 * @typedef {{ name: string, command: [string, ...string[]] } | { name: string, script: string, dir: string }} Check
 *   one command, or a folder's own script, which passes or fails as a whole
 *
 * @typedef {object} Runner
 * @property {string} name
 * @property {(root: string) => Check[]} [checks]
 * @property {(root: string, say: (text: string) => void) => Promise<void>} [work] a step that throws when it fails
 * @property {Report} [report]
 * @property {boolean} [browser] whether it needs one
 *
 * @typedef {object} Report a command that writes a report, from which its tests are counted
 * @property {(root: string, file: string) => [string, ...string[]]} command
 * @property {(file: string) => NodeJS.ProcessEnv} [env]
 * @property {(report: any) => import("./lib/reports.mjs").Count} count
 * @property {number} timeout
 */

/**
 * Everything `npm test` runs, in this order.
 *
 * @type {Runner[]}
 */
export const runners = [
  {
    name: "lint",
    checks: (root) => [{ name: "biome", command: [...tool(root, "@biomejs/biome", "biome"), "check", "."] }],
  },
  {
    name: "imports",
    checks: (root) => [
      { name: "direction", command: depcruise(root, ".dependency-cruiser.cjs") },
      { name: "at run time", command: depcruise(root, ".dependency-cruiser.runtime.cjs") },
    ],
  },
  { name: "types", checks: typeChecks },
  { name: "build", work: build },
  { name: "size", work: checkSizes },
  { name: "storybook", work: buildStorybook },
  {
    name: "unit",
    browser: true,
    report: {
      command: (root, file) => [
        ...tool(root, "vitest"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ],
      count: vitestCount,
      timeout: 15 * minute,
    },
  },
  {
    name: "e2e",
    browser: true,
    report: {
      command: (root) => [
        ...tool(root, "playwright"),
        "test",
        "--config=apps/demo/playwright.config.ts",
        "--reporter=list,json",
      ],
      env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      count: playwrightCount,
      timeout: 15 * minute,
    },
  },
];

/**
 * @param {string} root
 * @param {string} config
 * @returns {[string, ...string[]]}
 */
function depcruise(root, config) {
  return [...tool(root, "dependency-cruiser", "depcruise"), "--config", config, "packages", "apps"];
}

/**
 * The `types` script of every workspace folder, and the folders at the root that have a TypeScript project of their own.
 *
 * @param {string} root
 * @returns {Check[]}
 */
function typeChecks(root) {
  const scripts = workspaceDirs(root).flatMap((dir) => {
    const script = manifest(root, dir).scripts?.types;
    return script ? [{ name: dir, script, dir }] : [];
  });
  const own = ["scripts", ".storybook"].filter((dir) => existsSync(join(root, dir, "tsconfig.json")));
  return [...scripts, ...own.map((dir) => ({ name: dir, script: `tsc --project ${dir}`, dir: "." }))];
}
