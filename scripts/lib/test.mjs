import { runners } from "../runners.mjs";
import { provideBrowser } from "./browser-install.mjs";
import { install } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { endGroupsOnSignal } from "./process.mjs";
import { sum } from "./reports.mjs";
import { runRunner } from "./run-runner.mjs";
import { repository } from "./workspace.mjs";

/**
 * Runs all runners, or those named, and ends with one line that sums them.
 *
 * @param {string[]} names
 */
export async function test(names, { root = repository, table = runners, say = console.log } = {}) {
  if (process.env.npm_lifecycle_event) await import("./end-with-parent.mjs");
  endGroupsOnSignal();
  /** @type {{ name: string, seconds: number, count: import("./reports.mjs").Count }[]} */
  const results = [];
  let failedBefore = 0;
  try {
    const chosen = choose(table, names);
    await install(root, say);
    const browser = chosen.some((runner) => runner.browser) ? await provideBrowser(root, say) : undefined;
    const env = testEnv(process.env, browser);
    for (const runner of chosen) {
      say(`\n── ${runner.name}`);
      const started = performance.now();
      const count = await runRunner(runner, { root, env, say });
      results.push({ name: runner.name, seconds: (performance.now() - started) / 1000, count });
    }
  } catch (error) {
    failedBefore = 1;
    // On the same stream as the sum, which could overtake it on another.
    say(error instanceof Problem ? error.message : error);
  }
  const total = sum([...results.map((result) => result.count), { passed: 0, failed: failedBefore, skipped: 0 }]);
  say(summary(results));
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/**
 * @param {import("../runners.mjs").Runner[]} table
 * @param {string[]} names
 */
function choose(table, names) {
  const known = table.map((runner) => runner.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Problem(`There is no runner "${unknown}": choose from ${known.join(", ")}.`);
  return names.length === 0 ? table : table.filter((runner) => names.includes(runner.name));
}

/**
 * Tests must not see what a person set for their own `npm start`: with a real key they would call the real API.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string | undefined} browser
 * @returns {NodeJS.ProcessEnv}
 */
function testEnv(env, browser) {
  const { NODE_ENV, LAYERS_API_KEY, LAYERS_API_URL, PUBLIC_URL, PORT, SANDBOX_PORT, HOST, SANDBOX_SPEED, ...rest } =
    env;
  return {
    ...rest,
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
    STORYBOOK_DISABLE_TELEMETRY: "1",
    DO_NOT_TRACK: "1",
    ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
  };
}

/** @param {{ name: string, seconds: number, count: import("./reports.mjs").Count }[]} results */
function summary(results) {
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const rows = results.map(({ name, seconds, count }) => {
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    return `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${count.passed} passed, ${count.failed} failed${skipped}`;
  });
  return `\n${rows.join("\n")}\n`;
}
