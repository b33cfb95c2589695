import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*/vitest*.config.ts",
      "apps/*/vitest.config.ts",
      "scripts/vitest.config.ts",
      ".storybook/vitest.config.ts",
    ],
    // The check promises to get by on two cores.
    maxWorkers: 2,
  },
});
