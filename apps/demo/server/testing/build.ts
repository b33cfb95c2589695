import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions, defaultServerConditions } from "vite";

const demoDir = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = "layers-kit-source";

/** The demo as it lies in `dist`, in a folder of its own. */
export interface BuiltDemo {
  /** What `node` runs. */
  readonly main: string;
  readonly webDir: string;
  remove(): void;
}

/** Builds the demo from the packages' sources, so that no stale build can pass. Below the demo, to find its dependencies. */
export async function buildDemo(): Promise<BuiltDemo> {
  mkdirSync(join(demoDir, ".cache"), { recursive: true });
  const directory = mkdtempSync(join(demoDir, ".cache", "demo-"));
  const webDir = join(directory, "web");
  await Promise.all([buildServer(join(directory, "server")), buildWeb(webDir)]);
  return {
    main: join(directory, "server", "main.js"),
    webDir,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function buildServer(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: demoDir,
    logLevel: "error",
    ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
    build: { ssr: join(demoDir, "server", "main.ts"), outDir, target: "node20" },
  });
}

async function buildWeb(outDir: string): Promise<void> {
  await build({
    configFile: join(demoDir, "vite.config.ts"),
    root: join(demoDir, "web"),
    logLevel: "error",
    resolve: { conditions: [SOURCE, ...defaultClientConditions] },
    build: { outDir },
  });
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
