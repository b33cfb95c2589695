import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildPages } from "../browser/social-connect-pages.ts";
import { addressOf, spawnModule } from "../server/testing/process.ts";
import { type InstalledBrowsers, installBrowsers } from "./installed-browsers.ts";
import { startSession, type WebDriver } from "./webdriver.ts";

/*
 * Connecting an account in the browsers that `npm test` does not start: every way it can go in Firefox, the main path and the
 * whole-page one in WebKit.
 */
const TEN_MINUTES = 600_000;
const demo = fileURLToPath(new URL("..", import.meta.url));

let installed: InstalledBrowsers;
const running: ChildProcess[] = [];

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(command, args, { cwd: demo, env, stdio: "inherit", detached: true });
  running.push(child);
  return child;
}

function end(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
}

beforeAll(() => {
  installed = installBrowsers();
}, TEN_MINUTES);

afterAll(() => running.forEach(end));

test("Firefox: every way it can go", { timeout: TEN_MINUTES }, async () => {
  const child = start("npx", ["playwright", "test", "--config=playwright.firefox.config.ts"], {
    ...process.env,
    FIREFOX_PATH: installed.firefox,
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
});

test("WebKit: in a window, and with the whole page", { timeout: TEN_MINUTES }, async () => {
  const webDir = await buildPages();
  const host = spawnModule("/browser/social-connect-host.ts", { WEB_DIR: webDir });
  const origin = await addressOf(host);
  const port = await freePort();
  start("xvfb-run", ["--auto-servernum", "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`]);
  const browser = await session(`http://127.0.0.1:${port}`);
  const page = (await browser.windows())[0] ?? "";

  await browser.open(`${origin}/begin`);
  await eventually(() => browser.click(".lk-social-connect .lk-button"));
  await sees(browser, "Waiting for you to say yes in the TikTok window.");
  const popup = await eventually(async () => {
    const other = (await browser.windows()).find((window) => window !== page);
    return other ?? Promise.reject(new Error("No window has come."));
  });
  await browser.switchTo(popup);
  await eventually(() => browser.click('button[value="allow"]'));
  await browser.switchTo(page);
  await sees(browser, "TikTok is connected.");
  await sees(browser, "tidetea");
  await eventually(async () => expect(await browser.windows()).toEqual([page]));

  await browser.open(`${origin}/begin?display=page`);
  await eventually(() => browser.click(".lk-social-connect .lk-button"));
  await eventually(() => browser.click('button[value="allow"]'));
  await sees(browser, "TikTok is connected.");

  await browser.quit();
  host.kill("SIGTERM");
  rmSync(webDir, { recursive: true, force: true });
});

const eventually = <T>(attempt: () => Promise<T>): Promise<T> =>
  vi.waitFor(attempt, { timeout: 60_000, interval: 250 });

const sees = (browser: WebDriver, text: string): Promise<void> =>
  eventually(async () => expect(await browser.text()).toContain(text));

function session(driverUrl: string): Promise<WebDriver> {
  const capabilities = {
    "webkitgtk:browserOptions": { binary: installed.webkit, args: ["--automation"] },
  };
  return eventually(() => startSession(driverUrl, capabilities));
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
