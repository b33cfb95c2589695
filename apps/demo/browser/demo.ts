import { once } from "node:events";
import { test as base } from "@playwright/test";
import { addressOf, spawnModule } from "../server/testing/process.ts";

/** What a test has at hand: a demo of its own, and what the browser did wrong while it looked at it. */
interface Fixtures {
  /** The demo's origin. */
  demo: string;
  /** Everything the page asked for, and everything the browser blocked or complained of. */
  browserLog: { readonly requests: string[]; readonly complaints: string[] };
}

export const test: ReturnType<typeof base.extend<Fixtures>> = base.extend<Fixtures>({
  demo: async ({ browserName: _ }, use) => {
    const child = spawnModule("/server/testing/serve.ts", { WEB_DIR: process.env.BUILT_WEB_DIR ?? "" });
    await use(await addressOf(child));
    child.kill("SIGTERM");
    await once(child, "exit");
  },
  browserLog: async ({ page }, use) => {
    const log: Fixtures["browserLog"] = { requests: [], complaints: [] };
    page.on("request", (request) => log.requests.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") log.complaints.push(message.text());
    });
    page.on("pageerror", (error) => log.complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`blocked by ${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    await use(log);
  },
});

export { expect } from "@playwright/test";
