import { once } from "node:events";
import { test as base, expect, type Request } from "@playwright/test";
import { addressOf, spawnModule } from "../server/testing/process.ts";

interface BrowserLog {
  /** Nothing was blocked or complained of, and scripts, styles and data came from the demo alone. */
  expectClean(demo: string): void;
}

/** What a browser fetches as a picture, a video, or a page of its own: the consent page is the platform's. */
const mayComeFromElsewhere = new Set(["image", "media", "document"]);

/** What a test has at hand: a demo of its own, and what the browser did wrong while it looked at it. */
interface Fixtures {
  /** Divides the time that the sandbox's work takes. Few tests want to see it being made. */
  speed: number;
  /** The demo's origin. */
  demo: string;
  /** Everything the page asked for, and everything the browser blocked or complained of. */
  browserLog: BrowserLog;
}

export const test: ReturnType<typeof base.extend<Fixtures>> = base.extend<Fixtures>({
  speed: [20_000, { option: true }],
  demo: async ({ speed }, use) => {
    const child = spawnModule("/server/testing/serve.ts", {
      WEB_DIR: process.env.BUILT_WEB_DIR ?? "",
      SANDBOX_SPEED: String(speed),
    });
    await use(await addressOf(child));
    child.kill("SIGTERM");
    await once(child, "exit");
  },
  browserLog: async ({ page }, use) => {
    const complaints: string[] = [];
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`blocked by ${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    await use({
      expectClean(demo) {
        expect(complaints).toEqual([]);
        const foreign = requests.filter(
          (request) => !mayComeFromElsewhere.has(request.resourceType()) && new URL(request.url()).origin !== demo,
        );
        expect(foreign.map((request) => request.url())).toEqual([]);
      },
    });
  },
});

export { expect } from "@playwright/test";
