import { defaultServerConditions } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests run on the packages' sources, so nothing has to be built first and no stale build can pass. */
export function nodeProject(name: string): ViteUserConfig {
  const conditions = ["layers-kit-source", ...defaultServerConditions];
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    // Generous, since a busy two-core machine must not fail what is right.
    test: {
      testTimeout: 30_000,
      hookTimeout: 30_000,
      name,
      environment: "node",
      include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "server/**/*.test.ts"],
    },
  });
}
