import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["layers-kit-source", ...defaultServerConditions];

/** What runs without a browser: rendering on a server, and everything that is plain code. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "react-server",
    // As everywhere else: a busy two-core machine must not fail what is right.
    testTimeout: 30_000,
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "docs/**/*.test.ts"],
    exclude: ["src/**/*.browser.test.{ts,tsx}", "**/node_modules/**"],
  },
});
