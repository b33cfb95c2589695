import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { isAlive, startNode, until, untilGone } from "../testing/processes.ts";
import { temporaryTree, writeCommand } from "../testing/temporary.ts";
import { run } from "./process.mjs";
import { repository } from "./workspace.mjs";

const module = (name: string) => pathToFileURL(join(repository, "scripts/lib", name)).href;

/** A command that starts another, writes both ids, and would go on for a minute; deaf to being asked, if told so. */
function family(deaf = false) {
  const root = temporaryTree();
  const ignore = deaf ? "trap '' TERM INT HUP;" : "";
  const command = writeCommand(
    join(root, "family"),
    `${ignore} ( ${ignore} echo $$ > ${root}/pids; sleep 60 & echo $! >> ${root}/pids; wait; sleep 60 ) & wait`,
  );
  const pids = async () => {
    const lines = () => readFileSync(join(root, "pids"), "utf8").trim().split("\n").map(Number);
    await until(() => {
      try {
        return lines().length === 2;
      } catch {
        return false;
      }
    }, "the family to start");
    return lines();
  };
  return { root, command, pids };
}

test("output and exit code of a command come back, standard error included", async () => {
  const command = writeCommand(join(temporaryTree(), "speaks"), "echo one; echo two >&2; exit 3");
  const outcome = await run([command], { cwd: "/", capture: true });
  expect(outcome).toMatchObject({ code: 3, timedOut: false, missing: false });
  expect(outcome.output.split("\n").sort()).toEqual(["", "one", "two"]);
});

test("a command that does not exist is an outcome, not an exception", async () => {
  expect(await run(["no-such-command-here"], { cwd: "/", capture: true })).toMatchObject({ code: 127, missing: true });
});

test("what takes too long is ended with all it started", async () => {
  const { command, pids } = family();
  const outcome = run([command], { cwd: "/", capture: true, timeout: 2000 });
  const started = await pids();
  expect((await outcome).timedOut).toBe(true);
  for (const pid of started) await untilGone(pid);
});

test("what a finished command left running is ended, and does not hold up the next step", async () => {
  const { root, command, pids } = family();
  const leaves = writeCommand(
    join(root, "leaves"),
    `${command} & until [ "$(wc -l < ${root}/pids)" = 2 ]; do sleep 0.1; done; exit 0`,
  );
  const outcome = run([leaves], { cwd: "/", capture: true });
  const started = await pids();
  expect((await outcome).code).toBe(0);
  for (const pid of started) await untilGone(pid);
});

test.each([
  ["SIGINT", 130, false],
  ["SIGTERM", 143, false],
  ["SIGHUP", 129, false],
  ["SIGTERM", 143, true],
] as const)(
  "%s ends this process with %i and everything it started (deaf to requests: %s)",
  async (signal, code, deaf) => {
    const { command, pids } = family(deaf);
    const parent = startNode(`
    import { endGroupsOnSignal, run } from ${JSON.stringify(module("process.mjs"))};
    endGroupsOnSignal();
    await run([${JSON.stringify(command)}], { cwd: "/" });
    console.log("went on");
  `);
    const started = await pids();
    expect(started.every(isAlive)).toBe(true);
    process.kill(parent.pid, signal);
    expect((await parent.ended).code).toBe(code);
    for (const pid of started) await untilGone(pid);
    expect(parent.output()).not.toContain("went on");
  },
);

test("a process that loads end-with-parent.mjs ends when its parent is killed outright", async () => {
  const parent = startNode(`
    import { spawn } from "node:child_process";
    const child = spawn(process.execPath, ["--import", ${JSON.stringify(module("end-with-parent.mjs"))} + "?parent=" + process.pid, "--eval", "setInterval(() => {}, 1000)"]);
    console.log("child " + child.pid);
    setInterval(() => {}, 1000);
  `);
  const child = Number((await parent.matching(/child (\d+)/))[1]);
  expect(isAlive(child)).toBe(true);
  process.kill(parent.pid, "SIGKILL");
  await untilGone(child);
});
