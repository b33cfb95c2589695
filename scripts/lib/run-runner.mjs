import { mkdirSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Problem } from "./problem.mjs";
import { run } from "./process.mjs";
import { countReport, sum } from "./reports.mjs";

const passedOnce = { passed: 1, failed: 0, skipped: 0 };
const failedOnce = { passed: 0, failed: 1, skipped: 0 };
const minutesForACheck = 5;

/**
 * @typedef {import("../runners.mjs").Runner} Runner
 * @typedef {import("../runners.mjs").Check} Check
 * @typedef {import("./reports.mjs").Count} Count
 * @typedef {{ root: string, env: NodeJS.ProcessEnv, say: (text: string) => void }} Context
 */

/**
 * Runs one runner to its end and counts what it found. Never rejects: the others still have to run.
 *
 * @param {Runner} runner
 * @param {Context} context
 * @returns {Promise<Count>}
 */
export async function runRunner(runner, context) {
  try {
    if (runner.checks) return await runChecks(runner.checks(context.root), context);
    if (runner.report) return await runReport(runner.name, runner.report, context);
    await runner.work?.(context.root, context.say);
    return passedOnce;
  } catch (error) {
    context.say(error instanceof Problem ? error.message : String(error instanceof Error ? error.stack : error));
    return failedOnce;
  }
}

/**
 * Two at a time, since that is how many cores the check may count on; each one's output stays in one piece.
 *
 * @param {Check[]} checks
 * @param {Context} context
 */
async function runChecks(checks, context) {
  if (checks.length === 0) {
    context.say("There was nothing to check.");
    return failedOnce;
  }
  const waiting = [...checks];
  /** @type {Count[]} */
  const counts = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) counts.push(await runCheck(check, context));
  };
  await Promise.all([worker(), worker()]);
  return sum(counts);
}

/**
 * @param {Check} check
 * @param {Context} context
 */
async function runCheck(check, { root, env, say }) {
  const options = { capture: true, timeout: minutesForACheck * 60_000 };
  const outcome =
    "command" in check
      ? await run(check.command, { ...options, cwd: root, env })
      : await run([check.script], {
          ...options,
          cwd: join(root, check.dir),
          env: scriptEnv(root, check.dir, env),
          shell: true,
        });
  if (outcome.output.trim() !== "") say(outcome.output.trim());
  const ended = outcome.timedOut ? "took too long" : outcome.code === 0 ? "passed" : "failed";
  say(`${check.name}: ${ended}`);
  return outcome.code === 0 && !outcome.timedOut ? passedOnce : failedOnce;
}

/**
 * A folder's script finds its own tools first, as under any package manager.
 *
 * @param {string} root
 * @param {string} dir
 * @param {NodeJS.ProcessEnv} env
 */
function scriptEnv(root, dir, env) {
  const bins = [join(root, dir, "node_modules/.bin"), join(root, "node_modules/.bin"), env.PATH];
  return { ...env, PATH: bins.join(delimiter) };
}

/**
 * @param {string} name
 * @param {import("../runners.mjs").Report} report
 * @param {Context} context
 */
async function runReport(name, report, { root, env, say }) {
  const file = join(root, ".cache/reports", `${name}.json`);
  // An old report must not speak for a run that left none.
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const outcome = await run(report.command(root, file), {
    cwd: root,
    env: { ...env, ...report.env?.(file) },
    timeout: report.timeout,
  });
  const { count, complaint } = countReport(file, report.count, outcome);
  if (complaint) say(`${name} ${complaint}.`);
  return count;
}
