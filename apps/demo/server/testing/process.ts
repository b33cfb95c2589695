import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const run = fileURLToPath(new URL("./run.mjs", import.meta.url));

/**
 * Runs a module of the demo's server as a process of its own, on free ports, from the packages' sources. `module` is its path from the
 * demo's folder.
 */
export function spawnModule(module: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ["--conditions=layers-kit-source", run, module], {
    env: { PATH: process.env.PATH ?? "", PORT: "0", SANDBOX_PORT: "0", SANDBOX_SPEED: "20000", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The address that a starting demo prints. */
export async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  // Left open: a process that has more to say would end of a closed pipe.
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error(`It ended without an address: ${said}`);
}
