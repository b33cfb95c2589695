import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, defaultClientConditions } from "vite";

const pages = fileURLToPath(new URL("../browser-pages/social-connect/", import.meta.url));

/** Builds the host's pages from the packages' sources. */
export async function buildPages(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "layers-social-connect-"));
  await build({
    configFile: false,
    root: pages,
    logLevel: "error",
    plugins: [react()],
    resolve: { conditions: ["layers-kit-source", ...defaultClientConditions] },
    build: {
      outDir,
      assetsInlineLimit: 0,
      minify: false,
      rolldownOptions: { input: [join(pages, "index.html"), join(pages, "back.html")] },
    },
  });
  return outDir;
}
