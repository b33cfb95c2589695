import { createRequire } from "node:module";
import { dirname } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chromium, keptModules, sourceConditions } from "../../vitest.browser.shared.ts";
import { patience } from "../../vitest.patience.ts";

const { resolve } = createRequire(import.meta.url);
const react18 = dirname(resolve("react-18/package.json"));
const reactDom18 = dirname(resolve("react-dom-18/package.json"));

/** The parts, and each component once, on the oldest React that the kit runs on. */
export default defineConfig({
  plugins: [react(), keptModules()],
  publicDir: "../../.storybook/static",
  cacheDir: "../../node_modules/.vite-react18",
  resolve: {
    conditions: sourceConditions,
    alias: [
      { find: /^react($|\/)/, replacement: `${react18}$1` },
      { find: /^react-dom($|\/)/, replacement: `${reactDom18}$1` },
    ],
  },
  optimizeDeps: {
    include: [
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "react-dom/server",
      "@radix-ui/react-dialog",
      "aria-hidden",
      "axe-core",
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
    name: "react-18",
    include: [
      "src/ui/*.browser.test.tsx",
      "src/ui/dialog/*.browser.test.tsx",
      "src/ui/load-on-use/*.browser.test.tsx",
      "src/provider/hydration.browser.test.tsx",
      "src/testing/react-18/*.test.tsx",
    ],
    browser: chromium(),
  },
});
