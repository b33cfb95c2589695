import { defineConfig } from "vitest/config";
import { chromium, sourceConditions } from "../../vitest.browser.shared.ts";
import { patience } from "../../vitest.patience.ts";

/** What only a browser has: visibility, storage, windows and channels. */
export default defineConfig({
  resolve: { conditions: sourceConditions },
  test: { ...patience, name: "client-browser", include: ["src/**/*.browser.test.ts"], browser: chromium() },
});
