import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildPackages } from "./build.mjs";
import { install } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { endGroupsOnSignal, run } from "./process.mjs";
import { repository } from "./workspace.mjs";

/**
 * Runs all benches, or those named, one after the other and each in a process of its own, so that none warms up or slows
 * down the next. A bench is a folder of `apps/bench` with a `run.mjs`.
 *
 * @param {string[]} names
 */
export async function bench(names, root = repository) {
  if (process.env.npm_lifecycle_event) await import("./end-with-parent.mjs");
  endGroupsOnSignal();
  try {
    const chosen = choose(benches(root), names);
    await install(root, console.log);
    await buildPackages(root, console.log);
    const failed = [];
    for (const name of chosen) {
      console.log(`\n── ${name}\n`);
      const { code } = await run([process.execPath, join(root, "apps/bench", name, "run.mjs")], {
        cwd: root,
        env: { ...process.env, NODE_ENV: "production" },
      });
      if (code !== 0) failed.push(name);
    }
    if (failed.length > 0) throw new Problem(`\nFailed: ${failed.join(", ")}. The lines above say why.`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Holds the built packages to their budgets of bytes.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function checkSizes(root, say) {
  await buildPackages(root, say);
  const command = /** @type {const} */ ([process.execPath, join(root, "apps/bench/size/check.mjs")]);
  const { code, output } = await run([...command], { cwd: root, capture: true });
  if (code !== 0) throw new Problem(`${output}\nSizes: \`npm run bench size\` shows them all.`);
}

/** @param {string} root */
function benches(root) {
  const folder = join(root, "apps/bench");
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "run.mjs")))
    .sort();
}

/**
 * @param {string[]} known
 * @param {string[]} names
 */
function choose(known, names) {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Problem(`There is no bench "${unknown}": choose from ${known.join(", ")}.`);
  return names.length === 0 ? known : known.filter((name) => names.includes(name));
}
