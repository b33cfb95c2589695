import { fork } from "node:child_process";
import { once } from "node:events";

/**
 * CPU time, of all threads and in user and system together, that this process spends on each of a number of operations.
 *
 * @param {number} operations
 * @param {() => unknown} work does all of them
 * @returns {Promise<number>} microseconds an operation
 */
export async function cpuPerOperation(operations, work) {
  const before = process.cpuUsage();
  await work();
  return total(process.cpuUsage(before)) / operations;
}

/**
 * A Node process of its own whose CPU time can be read at any moment, such as a server under load from here.
 *
 * @param {string | URL} file the module it runs; it may `process.send` messages as any child
 * @param {readonly string[]} [args]
 * @param {{ env?: NodeJS.ProcessEnv, execArgv?: readonly string[] }} [options]
 */
export function startMeasured(file, args = [], { env = process.env, execArgv = [] } = {}) {
  const reporter = new URL("./report-cpu.mjs", import.meta.url).href;
  const child = fork(file, [...args], {
    env,
    execArgv: ["--import", reporter, ...execArgv],
    serialization: "advanced",
  });
  let asked = 0;
  return {
    child,
    /** @returns {Promise<number>} microseconds of CPU since the process began */
    cpu: () =>
      new Promise((resolve, reject) => {
        const question = ++asked;
        const ended = () =>
          reject(new Error(`${file} ended (exit code ${child.exitCode}) before it told its CPU time.`));
        /** @param {unknown} message */
        const answer = (message) => {
          if (!isAnswer(message) || message.cpuQuestion !== question) return;
          child.off("message", answer).off("exit", ended);
          resolve(total(message.usage));
        };
        if (!child.connected) return ended();
        child.on("message", answer).once("exit", ended);
        child.send({ cpuQuestion: question });
      }),
    /** Ends the process, and waits until it has. */
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill();
      await exit;
    },
  };
}

/**
 * @param {unknown} message
 * @returns {message is { cpuQuestion: number, usage: NodeJS.CpuUsage }}
 */
function isAnswer(message) {
  return typeof message === "object" && message !== null && "cpuQuestion" in message && "usage" in message;
}

/** @param {NodeJS.CpuUsage} usage */
function total({ user, system }) {
  return user + system;
}
