import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { patience } from "../../vitest.patience.ts";

const conditions = ["layers-kit-source", ...defaultServerConditions];

/** What runs without a browser: rendering on a server, and everything that is plain code. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    ...patience,
    name: "react-server",
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "docs/**/*.test.ts"],
    exclude: ["src/**/*.browser.test.{ts,tsx}", "**/node_modules/**"],
  },
});
