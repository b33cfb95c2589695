import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { expectFreePorts, listeners } from "./ports.mjs";
import { Problem } from "./problem.mjs";
import { endGroupsOnSignal, endingSignals } from "./process.mjs";
import { buildStorybook } from "./storybook.mjs";
import { repository } from "./workspace.mjs";

const endWithParent = new URL("./end-with-parent.mjs", import.meta.url).href;

/** Installs, builds and serves the demo until it is told to stop. */
export async function start(root = repository) {
  // Under npm this process must not outlive it; started by hand it may well be meant to outlive the shell.
  if (process.env.npm_lifecycle_event) await import("./end-with-parent.mjs");
  const release = endGroupsOnSignal();
  try {
    const { host, ports } = listeners(process.env);
    await expectFreePorts(host, ports);
    await install(root, console.log);
    await build(root, console.log);
    await buildStorybook(root, console.log).catch(goOnWithout);
    const ended = serve(root);
    release();
    process.exitCode = await ended;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * The demo runs without Storybook; its page then says what is missing.
 *
 * @param {unknown} error
 */
function goOnWithout(error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
}

/**
 * The server shares this process's group, so that whatever ends the group (a terminal, a supervisor) ends both.
 *
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
function serve(root) {
  const child = spawn(
    process.execPath,
    ["--import", `${endWithParent}?parent=${process.pid}`, join(root, "apps/demo/dist/server/main.js")],
    {
      cwd: root,
      stdio: "inherit",
    },
  );

  let told = false;
  for (const signal of endingSignals) {
    process.on(signal, () => {
      if (told) return;
      told = true;
      // A terminal signals the whole group, so the server usually stops by itself; it is told only if it has not.
      setTimeout(() => child.kill(signal === "SIGHUP" ? "SIGTERM" : signal), 300).unref();
      setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(told ? 0 : (code ?? 1)));
  });
}
