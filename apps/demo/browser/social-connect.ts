import { once } from "node:events";
import { rmSync } from "node:fs";
import { test as base, type Page } from "@playwright/test";
import { addressOf, spawnModule } from "../server/testing/process.ts";
import { buildPages } from "./social-connect-pages.ts";

/** What a test sets of the world around the page. */
interface HostSettings {
  /** `Cross-Origin-Opener-Policy` of the host's pages. */
  readonly hostPolicy?: string;
  /** The same of the consent page. */
  readonly consentPolicy?: string;
  /** Whether the proxy can be reached. */
  readonly network?: boolean;
  /** Lets time pass on the platform's side, in milliseconds. */
  readonly step?: number;
}

export interface Host {
  readonly origin: string;
  /** The same server under another name: to a browser, another site. */
  readonly otherSite: string;
  set(settings: HostSettings): Promise<void>;
  /** A new customer on the host's page, with a button to press. */
  open(page: Page, query?: Record<string, string>): Promise<void>;
}

export const test: ReturnType<typeof base.extend<{ host: Host }, { served: string }>> = base.extend<
  { host: Host },
  { served: string }
>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const webDir = await buildPages();
      const child = spawnModule("/browser/social-connect-host.ts", { WEB_DIR: webDir });
      await use(await addressOf(child));
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(webDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  host: async ({ served }, use) => {
    const set = async (settings: HostSettings): Promise<void> => {
      await fetch(`${served}/test?${new URLSearchParams(Object.entries(settings).map(([k, v]) => [k, String(v)]))}`);
    };
    await set({ hostPolicy: "unsafe-none", consentPolicy: "unsafe-none", network: true });
    await use({
      origin: served,
      otherSite: served.replace("127.0.0.1", "localhost"),
      set,
      open: async (page, query = {}) => void (await page.goto(`${served}/begin?${new URLSearchParams(query)}`)),
    });
  },
});

export { expect } from "@playwright/test";
