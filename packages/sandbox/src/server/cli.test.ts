import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { FIRST_KEY } from "../index.ts";
import { buildCommand, type RunningCommand, runCommand, startCommand } from "../testing/command.ts";

let folder: string;
const running: RunningCommand[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-cli-"));
  await buildCommand();
});
afterEach(async () => {
  for (const { kill } of running.splice(0)) await kill();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(...args: string[]): Promise<RunningCommand> {
  const command = await startCommand(...args);
  running.push(command);
  return command;
}

test("says where it is and what opens it, answers, and ends when told", async () => {
  const { url, output, kill } = await start("--speed", "20", "--tier", "partner");
  expect(output()).toContain(`Control page:   ${url}/sandbox`);
  expect(output()).toContain(FIRST_KEY);
  const answer = await fetch(`${url}/v1/projects`, { headers: { Authorization: `Bearer ${FIRST_KEY}` } });
  expect(answer.headers.get("x-ratelimit-limit")).toBe("6000");
  expect(await (await fetch(`${url}/sandbox/clock`)).json()).toMatchObject({ speed: 20, held: false });
  expect(await kill("SIGTERM")).toBe(0);
});

test("a taken port, a damaged file and a file in use are each one sentence", async () => {
  const data = join(folder, "data");
  const { url } = await start("--data", data);
  const port = new URL(url).port;
  const taken = await runCommand("--port", port);
  expect(taken).toEqual({
    code: 1,
    out: "",
    err: `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another port.\n`,
  });
  const used = await runCommand("--port", "0", "--data", data);
  expect(used.code).toBe(1);
  expect(used.err).toBe(
    `The data file ${data} is used by another sandbox; stop that one first, or choose another file.\n`,
  );
  const notes = join(folder, "notes");
  writeFileSync(notes, "Buy milk\n");
  const damaged = await runCommand("--port", "0", "--data", notes);
  expect(damaged.code).toBe(1);
  expect(damaged.err).toMatch(/^The data file .*notes is not a data file of the sandbox[^\n]*\.\n$/);
  expect(readFileSync(notes, "utf8")).toBe("Buy milk\n");
});

test("an unknown flag is one line, without a start", async () => {
  const { code, out, err } = await runCommand("--prot", "1");
  expect({ code, out, err }).toEqual({
    code: 2,
    out: "",
    err: "Unknown option '--prot'. See layers-sandbox --help.\n",
  });
});

test("shows its help and its version", async () => {
  expect((await runCommand("--help")).out).toContain("--data <file>");
  expect((await runCommand("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
