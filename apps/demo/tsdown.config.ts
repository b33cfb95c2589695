import { defineConfig, type UserConfig } from "tsdown";

const server: UserConfig = defineConfig({
  entry: ["server/main.ts"],
  outDir: "dist/server",
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  sourcemap: true,
  fixedExtension: false,
  logLevel: "warn",
}) as UserConfig;

export default server;
