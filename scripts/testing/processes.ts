import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

export interface Started {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Standard output and error so far. */
  output(): string;
  /** Waits until the output matches, and gives the match. */
  matching(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs a module's text in a Node process of its own, which is ended with the test at the latest. */
export function startNode(text: string, env: NodeJS.ProcessEnv = {}): Started {
  const { npm_lifecycle_event: _, ...own } = process.env;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", text], {
    env: { ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return {
    child,
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    matching: async (pattern) => {
      let match = pattern.exec(output);
      await until(() => {
        match = pattern.exec(output);
        return match !== null;
      }, `output to match ${pattern}`).catch((error: Error) => {
        throw new Error(`${error.message}; it was:\n${output}`);
      });
      return match as RegExpExecArray;
    },
  };
}

/** Whether a process runs. One that has ended but was not yet collected by the system's first process does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

export async function until(condition: () => boolean, what: string, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(20);
  }
}

export async function untilGone(pid: number): Promise<void> {
  await until(() => !isAlive(pid), `process ${pid} to end`);
}
