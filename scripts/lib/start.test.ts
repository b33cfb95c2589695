import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startNode, until, untilGone } from "../testing/processes.ts";
import { writeTree } from "../testing/temporary.ts";
import { temporaryWorkspace } from "../testing/workspace.ts";
import { repository } from "./workspace.mjs";

const startModule = JSON.stringify(pathToFileURL(join(repository, "scripts/lib/start.mjs")).href);

/** A server that says what it sees and stops in order when it is told to. */
const server = `
  let told = 0;
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => { told++; console.log("told", signal, told); setTimeout(() => process.exit(0), 50); });
  setInterval(() => {}, 1000);
  console.log("up as", process.pid, "on", process.env.PORT);`;
const deafServer = server.replace("process.exit(0)", "0");

const anyPort = { PORT: "0", SANDBOX_PORT: "0" };

function startIn(workspace: ReturnType<typeof temporaryWorkspace>, env: NodeJS.ProcessEnv = anyPort) {
  return startNode(`import { start } from ${startModule}; await start(${JSON.stringify(workspace.root)});`, {
    PATH: workspace.path,
    ...env,
  });
}

async function upIn(workspace: ReturnType<typeof temporaryWorkspace>, env?: NodeJS.ProcessEnv) {
  const started = startIn(workspace, env);
  const serverPid = Number((await started.matching(/up as (\d+)/))[1]);
  return { ...started, serverPid };
}

test("the first start installs, builds and serves, saying so; the second only serves", async () => {
  const workspace = temporaryWorkspace(server);
  const first = await upIn(workspace);
  expect(first.output()).toMatch(
    /^Installing… \(once\)\nBuilding the packages…\nBuilding the demo…\nup as \d+ on 0\n$/,
  );
  expect(workspace.calls()).toHaveLength(3);
  process.kill(first.pid, "SIGTERM");
  await first.ended;

  const second = await upIn(workspace);
  expect(second.output()).toMatch(/^up as \d+ on 0\n$/);
  expect(workspace.calls()).toEqual([]);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("on %s the server stops in order, told once", async (signal) => {
  const started = await upIn(temporaryWorkspace(server));
  process.kill(started.pid, signal);
  expect((await started.ended).code).toBe(0);
  await untilGone(started.serverPid);
  expect(started.output().match(/told/g)).toHaveLength(1);
});

test("a signal that a terminal and npm both pass on stops the server once", async () => {
  const started = await upIn(temporaryWorkspace(server));
  for (const pid of [started.serverPid, started.pid, started.pid]) process.kill(pid, "SIGINT");
  expect((await started.ended).code).toBe(0);
  expect(started.output().match(/told/g)).toHaveLength(1);
});

test("a server that does not stop is ended", async () => {
  const started = await upIn(temporaryWorkspace(deafServer));
  process.kill(started.pid, "SIGINT");
  expect((await started.ended).code).toBe(0);
  await untilGone(started.serverPid);
});

test("the server does not outlive a start that is killed outright", async () => {
  const started = await upIn(temporaryWorkspace(server));
  process.kill(started.pid, "SIGKILL");
  await untilGone(started.serverPid);
});

test("a start interrupted while it builds leaves no process, and the next one builds again", async () => {
  const workspace = temporaryWorkspace(server);
  writeTree(workspace.root, "build-hangs", "");
  const started = startIn(workspace);
  const building = join(workspace.root, "building");
  await until(() => existsSync(building) && readFileSync(building, "utf8").trim() !== "", "the build");
  process.kill(started.pid, "SIGINT");
  expect((await started.ended).code).toBe(130);
  await untilGone(Number(readFileSync(building, "utf8")));

  rmSync(join(workspace.root, "build-hangs"));
  workspace.calls();
  await upIn(workspace);
  expect(workspace.calls()).toEqual([expect.stringContaining("./apps/demo")]);
});

test("a taken port is said before anything is installed", async () => {
  const taken = createServer();
  onTestFinished(() => void taken.close());
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, "127.0.0.1", () => resolve((taken.address() as { port: number }).port));
  });
  const workspace = temporaryWorkspace(server);
  const started = startIn(workspace, { PORT: String(port), SANDBOX_PORT: "0" });
  expect((await started.ended).code).toBe(1);
  expect(started.output()).toMatch(new RegExp(`^Port ${port} is in use: [^\\n]*PORT=\\d+ npm start\\.\\n$`));
  expect(workspace.calls()).toEqual([]);
});

test("a server that fails gives its exit code on, and its own words", async () => {
  const started = startIn(temporaryWorkspace('console.error("SANDBOX_SPEED is odd."); process.exit(1);'));
  expect((await started.ended).code).toBe(1);
  expect(started.output()).toMatch(/SANDBOX_SPEED is odd\.\n$/);
});
