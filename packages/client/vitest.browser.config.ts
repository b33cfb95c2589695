import { defineConfig } from "vitest/config";
import { chromium, sourceConditions } from "../../vitest.browser.shared.ts";

/** What only a browser has: visibility, storage, windows and channels. */
export default defineConfig({
  resolve: { conditions: sourceConditions },
  test: { name: "client-browser", include: ["src/**/*.browser.test.ts"], browser: chromium() },
});
