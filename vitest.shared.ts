import { defaultServerConditions } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { patience } from "./vitest.patience.ts";

/** Tests run on the packages' sources, so nothing has to be built first and no stale build can pass. */
export function nodeProject(name: string): ViteUserConfig {
  const conditions = ["layers-kit-source", ...defaultServerConditions];
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      ...patience,
      name,
      environment: "node",
      // Files leave nothing behind, and most of their time would go into loading the same modules again.
      isolate: false,
      include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "server/**/*.test.ts"],
    },
  });
}
