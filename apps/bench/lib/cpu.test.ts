import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { cpuPerOperation, startMeasured } from "./cpu.mjs";

function moduleOf(text: string): URL {
  const folder = mkdtempSync(join(tmpdir(), "layers-kit-bench-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "measured.mjs");
  writeFileSync(file, text);
  return pathToFileURL(file);
}

test("counts the CPU that work uses, and not the time that it waits", async () => {
  const spin = () => {
    let sum = 0;
    for (let i = 0; i < 30_000_000; i++) sum += i % 7;
    return sum;
  };
  const busy = await cpuPerOperation(2, spin);
  const idle = await cpuPerOperation(2, () => undefined);
  expect(busy).toBeGreaterThan(idle);
});

test("reads the CPU time of a running process, which only grows, and ends it", async () => {
  const measured = startMeasured(moduleOf('setInterval(() => {}, 1000); process.send("up");'));
  onTestFinished(() => measured.stop());
  await new Promise((resolve) => measured.child.on("message", (message) => message === "up" && resolve(undefined)));
  const first = await measured.cpu();
  const second = await measured.cpu();
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThanOrEqual(first);
  await measured.stop();
  expect(measured.child.killed).toBe(true);
  await measured.stop();
});

test("lets a process end by itself when its work is done", async () => {
  const { child } = startMeasured(moduleOf("setTimeout(() => {}, 1);"));
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
});

test("says so when the process has ended and can no longer answer", async () => {
  const measured = startMeasured(moduleOf("process.exitCode = 3;"));
  await new Promise((resolve) => measured.child.on("exit", resolve));
  await expect(measured.cpu()).rejects.toThrow("ended (exit code 3) before it told its CPU time");
});
