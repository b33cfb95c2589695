import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** @type {{ default: string }} the runtime's binary, which its package holds for this machine */
const workerd = createRequire(import.meta.url)("workerd");
const settings = JSON.parse(readFileSync(new URL("./wrangler.json", import.meta.url), "utf8"));

/**
 * Serves a Worker on loopback by Cloudflare's own runtime, with the dates and flags of `wrangler.json`. The runtime is asked
 * directly, since it needs no newer Node than the kit; `wrangler dev` does the same for you.
 *
 * @param {string} entry the Worker's module
 * @param {Readonly<Record<string, string>>} bindings
 * @param {{ port?: number, conditions?: readonly string[] }} [options]
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export async function serveWorker(entry, bindings, { port = 0, conditions = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "layers-kit-worker-"));
  await build({
    entryPoints: [entry],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [...conditions, "workerd", "worker", "browser"],
    logLevel: "error",
  });
  writeFileSync(join(folder, "config.capnp"), config(bindings, port));
  const child = spawn(workerd.default, ["serve", "--control-fd=3", join(folder, "config.capnp")], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve)).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  const listening = new Promise((resolve) => child.stdio[3]?.once("data", resolve));
  const said = await Promise.race([listening, ended.then((code) => `{"port":0,"code":${code}}`)]);
  const { port: listensOn } = JSON.parse(String(said).split("\n")[0] ?? "");
  if (!listensOn) throw new Error(`The runtime did not start: ${said}`);
  return {
    port: listensOn,
    async close() {
      // Asked to end, the runtime waits for every open connection.
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/**
 * The runtime's configuration. Without a binding for it, a Worker may not call addresses of a private network, and the
 * sandbox is at one.
 *
 * @param {Readonly<Record<string, string>>} bindings
 * @param {number} port
 */
function config(bindings, port) {
  const quoted = (/** @type {string} */ text) => JSON.stringify(text);
  const named = Object.entries(bindings).map(([name, text]) => `(name = ${quoted(name)}, text = ${quoted(text)})`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = ${quoted(settings.compatibility_date)},
  compatibilityFlags = [${settings.compatibility_flags.map(quoted).join(", ")}],
  bindings = [${named.join(", ")}],
);
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { LAYERS_API_KEY = "", LAYERS_API_URL = "", PORT = "3000", ORIGIN = `http://localhost:${PORT}` } = process.env;
  const entry = new URL("./worker.ts", import.meta.url).pathname;
  const { port } = await serveWorker(entry, { LAYERS_API_KEY, LAYERS_API_URL, ORIGIN }, { port: Number(PORT) });
  console.log(`Listening on http://localhost:${port}`);
}
