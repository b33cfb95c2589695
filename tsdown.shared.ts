import { readFileSync } from "node:fs";
import { defineConfig, type UserConfig } from "tsdown";

type Exports = Record<string, string | { "layers-kit-source"?: string }>;

/** One module out for each module in, with entries read from the package's own `exports`, so that the two cannot disagree. */
export function library(overrides: UserConfig = {}): UserConfig {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Exports };
  const entry = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [] : (target["layers-kit-source"] ?? []),
  );
  return defineConfig({
    entry,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    unbundle: true,
    dts: { sourcemap: true },
    sourcemap: true,
    fixedExtension: false,
    logLevel: "warn",
    inputOptions: { checks: { pluginTimings: false } },
    ...overrides,
  }) as UserConfig;
}
