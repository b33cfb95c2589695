import { defineConfig, devices, type PlaywrightTestConfig } from "@playwright/test";

const { CHROMIUM_PATH } = process.env;

const config: PlaywrightTestConfig = defineConfig({
  testDir: "browser",
  globalSetup: "./browser/build-once.ts",
  // Each test starts a demo of its own; two at a time would compete for one machine.
  workers: 1,
  // Each also loads the server from its sources, which a busy machine takes its time for.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

export default config;
