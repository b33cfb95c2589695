import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
// As deep below the package as its own code is, so that it finds the package's other files.
const bundle = fileURLToPath(new URL("node_modules/.command/cli.mjs", root));

/** Makes the command `layers-sandbox` of the sources as they are now. */
export async function buildCommand(): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const own = (name: string): boolean => name.startsWith("@layers-kit/");
  await build({
    entryPoints: [fileURLToPath(new URL("src/server/cli.ts", root))],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["layers-kit-source"],
    external: Object.keys(manifest.dependencies)
      .filter((name) => !own(name))
      .flatMap((name) => [name, `${name}/*`]),
    logLevel: "error",
  });
}

export interface RunningCommand {
  readonly child: ChildProcess;
  /** Where it listens. */
  readonly url: string;
  /** What it has printed. */
  output(): string;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command on a free port. Rejects with what it printed when it ends instead. */
export async function startCommand(...args: string[]): Promise<RunningCommand> {
  const child = spawn(process.execPath, [bundle, "--port", "0", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const exit = once(child, "exit");
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        const url = /Layers sandbox: (\S+)\n(?:.*\n){3}/.exec(printed)?.[1];
        if (url) resolve(url);
      });
    }
  });
  const failed = exit.then(async (): Promise<never> => {
    throw new Error(printed);
  });
  failed.catch(() => undefined);
  return {
    child,
    url: await Promise.race([ready, failed]),
    output: () => printed,
    async kill(signal = "SIGKILL") {
      child.kill(signal);
      const [code] = await exit;
      return code as number | null;
    },
  };
}

/** Runs the command to its end. */
export async function runCommand(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [bundle, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => {
    out += String(text);
  });
  child.stderr.on("data", (text: Buffer) => {
    err += String(text);
  });
  const [code] = (await once(child, "close")) as [number];
  return { code, out, err };
}
