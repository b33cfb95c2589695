import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, stamp } from "./fingerprint.mjs";
import { installKey, lastLines } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./process.mjs";
import { pnpm } from "./workspace.mjs";

const inputs = [".storybook", "packages", "tsconfig.base.json", "vitest.browser.shared.ts", "vitest.patience.ts"];

/**
 * Builds the pages that the demo serves at /storybook, unless nothing they show has changed.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function buildStorybook(root, say) {
  if (!existsSync(join(root, ".storybook"))) return;
  const key = fingerprint(root, inputs, isShown) + installKey(root);
  const done = stamp(root, "built-storybook");
  if (done.is(key) && existsSync(join(root, "storybook-static/index.html"))) return;

  say("Building Storybook…");
  done.clear();
  const outcome = await run([...pnpm(root), "run", "storybook:build", "--quiet"], { cwd: root, capture: true });
  if (outcome.code !== 0) {
    throw new Problem(`${lastLines(outcome.output, 40)}\n\nBuilding Storybook failed: the lines above say why.`);
  }
  done.set(key);
}

/** Stories are what it shows; tests it never sees. @param {string} path */
function isShown(path) {
  return !/\.(test|spec)\.[cm]?[jt]sx?$/.test(path);
}
