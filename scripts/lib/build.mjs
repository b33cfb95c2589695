import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, stamp } from "./fingerprint.mjs";
import { installKey, lastLines } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./process.mjs";
import { manifest, pnpm, workspaceDirs } from "./workspace.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} says
 * @property {string[]} command for pnpm
 * @property {string[]} inputs files and folders; each step also depends on those of the steps before it
 * @property {string[]} outputs files that must be there
 */

/**
 * @param {string} root
 * @returns {Step[]}
 */
function steps(root) {
  const built = workspaceDirs(root).filter((dir) => manifest(root, dir).scripts?.build);
  const packages = built.filter((dir) => dir.startsWith("packages/"));
  /** @param {string} filter */
  const buildOf = (filter) => ["--recursive", "--filter", filter, "run", "build"];
  return [
    {
      name: "packages",
      says: "Building the packages…",
      command: buildOf("./packages/*"),
      inputs: ["tsdown.shared.ts", "tsconfig.base.json", ...packages],
      outputs: packages.flatMap((dir) => exportedFiles(root, dir)),
    },
    {
      name: "demo",
      says: "Building the demo…",
      command: buildOf("./apps/demo"),
      inputs: ["apps/demo"],
      outputs: ["apps/demo/dist/server/main.js"],
    },
  ];
}

/**
 * Builds what changed since the last build that succeeded.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function build(root, say) {
  await runSteps(root, steps(root), say);
}

/**
 * As `build`, without the demo, which nothing but itself needs.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function buildPackages(root, say) {
  await runSteps(root, steps(root).slice(0, 1), say);
}

/**
 * @param {string} root
 * @param {Step[]} chosen
 * @param {(text: string) => void} say
 */
async function runSteps(root, chosen, say) {
  let key = installKey(root);
  for (const step of chosen) {
    key = fingerprint(root, step.inputs, isBuilt) + key;
    const done = stamp(root, `built-${step.name}`);
    if (done.is(key) && step.outputs.every((file) => existsSync(join(root, file)))) continue;

    say(step.says);
    done.clear();
    const outcome = await run([...pnpm(root), ...step.command], { cwd: root, capture: true });
    if (outcome.code !== 0) {
      throw new Problem(`${lastLines(outcome.output, 40)}\n\nBuilding failed (${step.name}): the lines above say why.`);
    }
    done.set(key);
  }
}

/** Tests and stories never reach a build, so a change of theirs must not cause one. @param {string} path */
function isBuilt(path) {
  return !/\.(test|spec|stories)\.[cm]?[jt]sx?$/.test(path);
}

/**
 * The built files that a package promises in its `exports`.
 *
 * @param {string} root
 * @param {string} dir
 */
function exportedFiles(root, dir) {
  return targets(manifest(root, dir).exports)
    .filter((file) => file.startsWith("./dist/") && !file.includes("*"))
    .map((file) => join(dir, file));
}

/**
 * Conditions may nest, and null closes a path.
 *
 * @param {import("./workspace.mjs").Exports | undefined} entry
 * @returns {string[]}
 */
function targets(entry) {
  if (typeof entry === "string") return [entry];
  return Object.values(entry ?? {}).flatMap(targets);
}
