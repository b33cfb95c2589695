import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { chromium, sourceConditions } from "../vitest.browser.shared.ts";
import { patience } from "../vitest.patience.ts";
import { documentedHooks } from "./documented-hooks.ts";

const configDir = fileURLToPath(new URL(".", import.meta.url));

/** Every story, rendered and played once, and then looked at in every way. */
export default defineConfig({
  plugins: [storybookTest({ configDir }), documentedHooks()],
  resolve: { conditions: sourceConditions },
  // Vite must know what the preview imports before a story runs, or it reloads the page under one.
  optimizeDeps: { entries: [`${configDir}preview.tsx`] },
  test: {
    ...patience,
    name: "stories",
    // One page shows them one after the other, as Storybook's own does: it would load all of it anew for each file.
    isolate: false,
    // What still moves can neither be measured nor pressed reliably.
    browser: chromium({ reducedMotion: "reduce" }),
    // The later one has the first look at a story: it wants it as it was left.
    setupFiles: [`${configDir}vitest.setup.ts`, `${configDir}vitest.looks.ts`],
  },
});
