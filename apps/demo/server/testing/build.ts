import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions } from "vite";

const demoDir = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = "layers-kit-source";

export interface BuiltWeb {
  readonly webDir: string;
  remove(): void;
}

/** Builds the real page from the packages' sources into a folder of its own, so that no stale build can pass. */
export async function buildWeb(): Promise<BuiltWeb> {
  const webDir = mkdtempSync(join(tmpdir(), "layers-demo-web-"));
  await build({
    configFile: join(demoDir, "vite.config.ts"),
    root: join(demoDir, "web"),
    logLevel: "error",
    resolve: { conditions: [SOURCE, ...defaultClientConditions] },
    build: { outDir: webDir },
  });
  return { webDir, remove: () => rmSync(webDir, { recursive: true, force: true }) };
}

/** The text of a bundle that has a whole sandbox in it, as Storybook's has. */
export async function bundleSandbox(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: [SOURCE, ...defaultClientConditions] },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(demoDir, "../../packages/sandbox/src/index.ts"), formats: ["es"], fileName: "sandbox" },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.map((file) => (file.type === "chunk" ? file.code : String(file.source))).join("\n");
}
