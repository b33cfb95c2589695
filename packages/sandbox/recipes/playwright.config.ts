import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";

const config: PlaywrightTestConfig = defineConfig({
  testDir: ".",
  testMatch: "playwright.recipe.ts",
  outputDir: "../node_modules/.recipes",
  // Each loads the sandbox from its sources, which a busy machine takes its time for.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: "line",
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    },
  },
});

export default config;
