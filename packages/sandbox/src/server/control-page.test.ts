import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { FIRST_KEY } from "../index.ts";
import { type ServedSandbox, serveSandbox } from "../node.ts";
import { brand } from "../testing/play.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

let browser: Browser;
let served: ServedSandbox;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: flags });
});
afterAll(() => browser.close());

beforeEach(async () => {
  served = await serveSandbox({ port: 0 });
  complaints = [];
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript({ path: axe });
  await page.goto(`${served.url}/sandbox`);
  await page.getByText(FIRST_KEY).waitFor();
});
afterEach(async () => {
  await page.close();
  await served.close();
  expect(complaints).toEqual([]);
});

async function api(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { Authorization: `Bearer ${FIRST_KEY}`, "Content-Type": "application/json" };
  return fetch(`${served.url}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

const notice = (words: string) => page.getByRole("status").getByText(words).waitFor();

test("shows what happens, and fails a job that runs", async () => {
  await api("POST", "/v1/projects", { ...brand, customerExternalId: "tide" });
  await page.getByText("tide · active").waitFor();
  await page.getByRole("group", { name: "The latest requests" }).getByText("/v1/projects").waitFor();
  await page.getByRole("button", { name: `Fail the influencer create job of ${brand.name}` }).click();
  await notice("The job has failed.");
  await page.getByText(`failed · ${brand.name}`).waitFor();
});

test("drives everything by keyboard: time, a fault, an outcome", async () => {
  const press = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await press("Hold time");
  await notice("Time stands still.");
  expect(served.sandbox.clock.held).toBe(true);
  // Drawn anew, the button that has the focus keeps it.
  await page.locator(":focus", { hasText: "Let time run" }).waitFor();
  const before = served.sandbox.clock.wallNow();
  await press("+ 1 hour");
  await notice("Time went on by 1 hour.");
  expect(served.sandbox.clock.wallNow() - before).toBe(3_600_000);
  await press("20×");
  await notice("Work goes 20 times as fast.");

  await page.getByLabel("What").selectOption("latency");
  await page.getByLabel("Milliseconds").fill("1");
  await page.getByLabel("Where").fill("projects.*");
  await page.getByLabel("How often").fill("2");
  await page.getByLabel("How often").press("Enter");
  await notice("The fault is in force.");
  expect(served.sandbox.faults.list().map(({ input }) => input)).toEqual([
    { kind: "latency", ms: 1, on: "projects.*", count: 2 },
  ]);
  await press("Remove Slow answer on projects.*");
  await notice("The fault is gone.");
  expect(served.sandbox.faults.list()).toEqual([]);

  await page.getByLabel("Becomes").selectOption("rejected");
  await press("Plan");
  await notice("It is planned.");
  expect(served.sandbox.outcomes.planned()).toMatchObject([{ outcome: { of: "lease", status: "rejected" } }]);
});

test("says why something was refused", async () => {
  await page.getByLabel("Where").fill("projects.crate");
  await page.getByRole("button", { name: "Add fault" }).click();
  await notice('No endpoint is named "projects.crate"');
  // The browser itself notes that a call was refused.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("422")]);
});

test("resets after a question, and not when that is dismissed", async () => {
  await api("POST", "/v1/projects", brand);
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.keyboard.press("Escape");
  expect(((await (await api("GET", "/v1/projects")).json()) as { items: unknown[] }).items).toHaveLength(1);
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await notice("Everything is forgotten.");
  expect(((await (await api("GET", "/v1/projects")).json()) as { items: unknown[] }).items).toEqual([]);
});

test("adds an organization whose key works", async () => {
  await page.getByText("Add an organization").click();
  await page.getByLabel("Name").fill("Agency");
  await page.getByRole("button", { name: "Add with a key" }).click();
  await notice("The organization and its key are there.");
  await page.getByText("Agency", { exact: true }).first().waitFor();
  expect(await page.locator(".key").count()).toBe(2);
});

test.each(["light", "dark"] as const)("is accessible and fits, %s, from 360 to 1280 pixels", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await api("POST", "/v1/projects", { ...brand, customerExternalId: "a-customer-with-a-long-handle".repeat(3) });
  served.sandbox.faults.add({ kind: "html", on: "GET /cdn/*", probability: 0.5 });
  served.sandbox.outcomes.next({ of: "approval" });
  await page.getByText("Next approval").waitFor();
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations, String(width)).toEqual([]);
  }
});
