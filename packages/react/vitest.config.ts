import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chromium, keptModules, prebundled, sourceConditions } from "../../vitest.browser.shared.ts";
import { patience } from "../../vitest.patience.ts";

/** What a component does, in a real browser. */
export default defineConfig({
  plugins: [react(), keptModules()],
  // The service worker through which the sandbox's pictures load.
  publicDir: "../../.storybook/static",
  resolve: { conditions: sourceConditions },
  optimizeDeps: {
    include: [
      ...prebundled,
      "@radix-ui/react-dialog",
      "aria-hidden",
      "axe-core",
      "fast-check",
      "react-dom/server",
      "react-hook-form",
      "swr",
      "swr/_internal",
      "swr/subscription",
      "vitest-browser-react",
      "zod/mini",
    ],
  },
  test: {
    ...patience,
    name: "react",
    include: ["src/**/*.browser.test.{ts,tsx}"],
    exclude: ["src/testing/react-18/**"],
    browser: chromium(),
  },
});
