import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * @typedef {object} Bundle
 * @property {number} eager bytes, gzipped, of what a page loads before it can run the entry
 * @property {number} onUse bytes, gzipped, of what it loads only once that is used
 * @property {readonly Weight[]} modules of the eager part, heaviest first
 * @property {readonly string[]} code of the eager part
 * @property {readonly string[]} names that the entry exports
 *
 * @typedef {{ module: string, bytes: number }} Weight minified, not compressed
 *
 * @typedef {object} BundleOptions
 * @property {import("esbuild").Plugin[]} [plugins]
 * @property {boolean} [minify] true unless told
 * @property {string} [resolveDir] whose packages the entry imports; this folder's unless told
 */

/** The libraries that the kit uses can be imported from here. */
export const kitFolder = join(import.meta.dirname, "../node_modules/@layers-kit/react");

const react = ["react", "react-dom", "react/*", "react-dom/*"];

/**
 * Bundles an entry as a partner's page would: minified, split at dynamic imports, with the host's own React.
 *
 * @param {string} contents of the entry
 * @param {BundleOptions} [options]
 * @returns {Promise<Bundle>}
 */
export async function bundle(contents, { plugins = [], minify = true, resolveDir = import.meta.dirname } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, sourcefile: "entry.js" },
    bundle: true,
    minify,
    splitting: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    outdir: "out",
    entryNames: "entry",
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    external: react,
    // Peers import their own styles and pictures; here only scripts are weighed.
    loader: { ".css": "empty", ".svg": "empty", ".woff2": "empty" },
    plugins,
  });
  const entry = "out/entry.js";
  const eager = reachable(metafile.outputs, entry, ["import-statement"]);
  const all = reachable(metafile.outputs, entry, ["import-statement", "dynamic-import"]);
  const files = outputFiles.map(({ path, contents, text }) => ({
    output: [...all].find((name) => path.replaceAll("\\", "/").endsWith(`/${name}`)) ?? "",
    bytes: gzipSync(contents, { level: 9 }).byteLength,
    text,
  }));
  const sum = (/** @type {Set<string>} */ outputs) =>
    files.filter(({ output }) => outputs.has(output)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    eager: sum(eager),
    onUse: sum(all) - sum(eager),
    modules: weights(metafile.outputs, eager),
    code: files.filter(({ output }) => eager.has(output)).map(({ text }) => text),
    names: metafile.outputs[entry]?.exports ?? [],
  };
}

/**
 * The outputs that imports of these kinds lead to. A chunk that nothing imports any more is written all the same.
 *
 * @param {import("esbuild").Metafile["outputs"]} outputs
 * @param {string} entry
 * @param {readonly import("esbuild").ImportKind[]} kinds
 * @param {Set<string>} [found]
 */
function reachable(outputs, entry, kinds, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { kind, path, external } of outputs[entry]?.imports ?? []) {
    if (!external && kinds.some((one) => one === kind)) reachable(outputs, path, kinds, found);
  }
  return found;
}

/**
 * @param {import("esbuild").Metafile["outputs"]} outputs
 * @param {Set<string>} chosen
 * @returns {Weight[]}
 */
function weights(outputs, chosen) {
  /** @type {Map<string, number>} */
  const bytes = new Map();
  for (const name of chosen) {
    for (const [module, { bytesInOutput }] of Object.entries(outputs[name]?.inputs ?? {})) {
      bytes.set(module, (bytes.get(module) ?? 0) + bytesInOutput);
    }
  }
  return [...bytes]
    .map(([module, bytes]) => ({ module, bytes }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}
