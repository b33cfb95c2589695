import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { chromium, sourceConditions } from "../vitest.browser.shared.ts";

const configDir = fileURLToPath(new URL(".", import.meta.url));

/** Every story, rendered, played and checked by axe. */
export default defineConfig({
  plugins: [storybookTest({ configDir })],
  resolve: { conditions: sourceConditions },
  // Vite must know what the preview imports before a story runs, or it reloads the page under one.
  optimizeDeps: { entries: [`${configDir}preview.tsx`] },
  test: { name: "stories", browser: chromium(), setupFiles: [`${configDir}vitest.setup.ts`] },
});
