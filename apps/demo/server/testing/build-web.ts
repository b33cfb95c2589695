import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions } from "vite";

/** Builds the real page from the packages' sources, into a folder of its own. */
export async function buildWeb(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "layers-demo-web-"));
  await build({
    configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
    root: fileURLToPath(new URL("../../web/", import.meta.url)),
    logLevel: "error",
    resolve: { conditions: ["layers-kit-source", ...defaultClientConditions] },
    build: { outDir },
  });
  return outDir;
}
