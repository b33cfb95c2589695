import { defineConfig } from "vitest/config";
import { patience } from "../../vitest.patience.ts";

export default defineConfig({
  test: { ...patience, name: "bench", environment: "node", include: ["**/*.test.ts"] },
});
