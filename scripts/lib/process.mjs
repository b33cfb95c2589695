import { spawn, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

const windows = process.platform === "win32";
/** Process groups that run now, by the id of their first process. */
const running = new Set();
let stopping = false;

/**
 * @typedef {{ code: number, output: string, timedOut: boolean, missing: boolean }} Outcome
 * @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, capture?: boolean, shell?: boolean, timeout?: number }} RunOptions
 */

/**
 * Runs one command to its end. Never rejects: what went wrong is in the outcome.
 *
 * Each command leads a process group of its own, since tools start others (npx starts pnpm, pnpm starts a build) and
 * only the group reaches them all.
 *
 * @param {[string, ...string[]]} command
 * @param {RunOptions} options `timeout` in milliseconds; `capture` keeps the output instead of showing it
 * @returns {Promise<Outcome>}
 */
export async function run([command, ...args], { cwd, env = process.env, capture = false, shell = false, timeout }) {
  const out = capture ? "pipe" : "inherit";
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ["ignore", out, out],
    detached: !windows,
    // npx and its like are .cmd files on Windows, which only a shell can start.
    shell: shell || windows,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);

  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));

  let timedOut = false;
  const timer =
    timeout === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          if (pid !== undefined) void endGroup(pid);
        }, timeout);

  const closed = new Promise((resolve) => child.on("close", resolve));
  const outcome = await new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 127, missing: "code" in error && error.code === "ENOENT" }));
    child.on("exit", (code) => resolve({ code: code ?? 1, missing: false }));
  });
  clearTimeout(timer);
  // The caller must not go on to its next step while everything is being ended.
  if (stopping) return new Promise(() => {});
  if (pid !== undefined) {
    // What the command left running would also keep its output open, and so this function waiting.
    await endGroup(pid);
    await closed;
    running.delete(pid);
  }
  return { ...outcome, output, timedOut };
}

/**
 * Ends what is left of a group: asks, and after three seconds no longer asks.
 *
 * @param {number} leader
 */
async function endGroup(leader) {
  if (windows) {
    spawnSync("taskkill", ["/pid", String(leader), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  if (!signalGroup(leader, "SIGTERM")) return;
  for (let waited = 0; waited < 3000; waited += 25) {
    await sleep(25);
    if (!signalGroup(leader, 0)) return;
  }
  signalGroup(leader, "SIGKILL");
}

/**
 * @param {number} leader
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether anybody was there to get it
 */
function signalGroup(leader, signal) {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

export const endingSignals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * From now on an ending signal ends every running group before this process. Returns what undoes it.
 */
export function endGroupsOnSignal() {
  /** @param {"SIGINT" | "SIGTERM" | "SIGHUP"} signal */
  const end = async (signal) => {
    if (stopping) return;
    stopping = true;
    await Promise.all([...running].map(endGroup));
    process.exit(exitCodes[signal]);
  };
  for (const signal of endingSignals) process.on(signal, end);
  return () => {
    for (const signal of endingSignals) process.off(signal, end);
  };
}
