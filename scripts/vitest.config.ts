import { defineConfig } from "vitest/config";

// These tests start real processes, so they get the time that a busy machine needs for it.
export default defineConfig({
  test: { name: "scripts", environment: "node", include: ["**/*.test.ts"], testTimeout: 30_000 },
});
