import { defineConfig, devices, type PlaywrightTestConfig } from "@playwright/test";
import chromium from "./playwright.config.ts";

const { FIREFOX_PATH = "/usr/bin/firefox-esr" } = process.env;

/** Connecting an account in the Firefox that is installed: Playwright speaks to it as to any other, not to a build of its own. */
const config: PlaywrightTestConfig = defineConfig({
  ...chromium,
  globalSetup: [],
  testMatch: "social-connect.spec.ts",
  use: {
    ...devices["Desktop Firefox"],
    channel: "moz-firefox",
    // One process for a page and its frames: clicks of a driver do not reach a frame in another one.
    launchOptions: { executablePath: FIREFOX_PATH, firefoxUserPrefs: { "fission.webContentIsolationStrategy": 0 } },
  },
});

export default config;
