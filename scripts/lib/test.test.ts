import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startNode, untilGone } from "../testing/processes.ts";
import { writeCommand, writeTree } from "../testing/temporary.ts";
import { temporaryWorkspace } from "../testing/workspace.ts";
import { repository } from "./workspace.mjs";

const module = (name: string) => JSON.stringify(pathToFileURL(join(repository, "scripts", name)).href);

/** Runs the check over a small workspace, with a table of runners of the test's own. */
function check(table: string, { names = [] as string[], env = {} as NodeJS.ProcessEnv } = {}) {
  const workspace = temporaryWorkspace();
  const browser = writeCommand(join(workspace.root, "opt/browser"), "exit 0");
  const started = startNode(
    `
    import { test } from ${module("lib/test.mjs")};
    import { vitestCount } from ${module("lib/reports.mjs")};
    const root = ${JSON.stringify(workspace.root)};
    const check = (name, script) => ({ name, script, dir: "." });
    const report = (name, lines, timeout = 20_000) => ({
      name,
      report: { command: (_, file) => ["/bin/sh", "-c", lines.replaceAll("REPORT", file)], count: vitestCount, timeout },
    });
    const statuses = (...all) => JSON.stringify({ testResults: [{ status: "", assertionResults: all.map((status) => ({ status })) }] });
    await test(${JSON.stringify(names)}, { root, table: [${table}] });`,
    { PATH: workspace.path, CHROMIUM_PATH: browser, ...env },
  );
  return { ...workspace, browser, started };
}

async function finished({ started }: ReturnType<typeof check>) {
  const { code } = await started.ended;
  const lines = started.output().trimEnd().split("\n");
  return { code, last: lines.at(-1), output: started.output() };
}

const good = `{ name: "lint", checks: () => [check("first", "true"), check("second", "true")] }`;
const tests = `report("unit", "echo '" + statuses("passed", "passed", "skipped") + "' > REPORT")`;

test("the last line sums all runners, and those that were skipped are said above", async () => {
  const { code, last, output } = await finished(check(`${good}, ${tests}, { name: "build", work: async () => {} }`));
  expect([code, last]).toEqual([0, "5 passed, 0 failed"]);
  expect(output).toMatch(/unit +\d+\.\d s {2}2 passed, 0 failed, 1 skipped/);
});

test("a failed runner stops none of those after it", async () => {
  const bad = `{ name: "lint", checks: () => [check("biome", "echo a fault; false")] }`;
  const broken = `{ name: "build", work: async () => { throw new Error("no disk") } }`;
  const { code, last, output } = await finished(check(`${bad}, ${broken}, ${tests}`));
  expect([code, last]).toEqual([1, "2 passed, 2 failed"]);
  expect(output).toContain("a fault");
  expect(output).toContain("biome: failed");
  expect(output).toContain("no disk");
});

test.each([
  ["has nothing to check", `{ name: "lint", checks: () => [] }`],
  ["runs no test", `report("unit", "echo '" + statuses() + "' > REPORT")`],
  ["skips every test", `report("unit", "echo '" + statuses("skipped") + "' > REPORT")`],
  ["crashes before its report", `report("unit", "exit 1")`],
  ["claims to have passed without a report", `report("unit", "true")`],
  [
    "is a command that does not exist",
    `{ name: "unit", report: { command: () => ["/no/such"], count: vitestCount, timeout: 9e3 } }`,
  ],
  ["never ends", `report("unit", "echo '" + statuses("passed") + "' > REPORT; sleep 60", 300)`],
])("a runner that %s makes the check fail", async (_, runner) => {
  const { code, last } = await finished(check(`${good}, ${runner}`));
  expect(code).toBe(1);
  expect(last).toMatch(/^[23] passed, 1 failed$/);
});

test("the report of an earlier run does not speak for one that left none", async () => {
  const run = check(`report("unit", "true")`);
  writeTree(run.root, ".cache/reports/unit.json", JSON.stringify({ testResults: [] }));
  expect((await finished(run)).output).toContain("left no report");
});

test("runners can be chosen by name, and an unknown one is told which there are", async () => {
  expect((await finished(check(`${good}, ${tests}`, { names: ["unit"] }))).last).toBe("2 passed, 0 failed");
  const { code, last, output } = await finished(check(`${good}, ${tests}`, { names: ["units"] }));
  expect([code, last]).toEqual([1, "0 passed, 1 failed"]);
  expect(output).toContain('There is no runner "units": choose from lint, unit.');
});

test("tests get the browser, and nothing of what a person set for their own start", async () => {
  const sees = `{ name: "lint", browser: true, checks: () => [check("env", "env > " + root + "/env")] }`;
  const env = { LAYERS_API_KEY: "key", LAYERS_API_URL: "https://example.com", PORT: "9", NODE_ENV: "production" };
  const run = check(sees, { env });
  await finished(run);
  const seen = readFileSync(join(run.root, "env"), "utf8");
  expect(seen).toContain(`CHROMIUM_PATH=${run.browser}\n`);
  expect(seen).not.toMatch(/^(LAYERS_API_KEY|LAYERS_API_URL|PORT|NODE_ENV)=/m);
});

test("only a runner that needs a browser has one looked for", async () => {
  const env = { CHROMIUM_PATH: "/no/such/browser" };
  expect((await finished(check(good, { env }))).last).toBe("2 passed, 0 failed");
  const { last, output } = await finished(check(`{ name: "e2e", browser: true, checks: () => [] }`, { env }));
  expect(last).toBe("0 passed, 1 failed");
  expect(output).toContain('CHROMIUM_PATH is "/no/such/browser"');
});

test("without a network the sentence is said, and the last line is still the sum", async () => {
  const run = check(good);
  writeTree(run.root, "fails", "npm error code ENOTFOUND");
  const { code, last, output } = await finished(run);
  expect([code, last]).toEqual([1, "0 passed, 1 failed"]);
  expect(output).toContain("Packages could not be fetched");
  expect(output).not.toContain("    at ");
});

test("an interrupted check leaves no process behind", async () => {
  const run = check(`report("unit", "echo $$ > " + root + "/pid; echo started; sleep 60")`);
  await run.started.matching(/started/);
  const pid = Number(readFileSync(join(run.root, "pid"), "utf8"));
  process.kill(run.started.pid, "SIGINT");
  expect((await run.started.ended).code).toBe(130);
  await untilGone(pid);
  expect(existsSync(join(run.root, ".cache/reports/unit.json"))).toBe(false);
});
