import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

/**
 * Lets Node load TypeScript.
 *
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const sourcefile = fileURLToPath(url);
  const { code: source } = await transform(await readFile(sourcefile, "utf8"), {
    loader: "ts",
    target: "node20",
    sourcemap: "inline",
    sourcefile,
  });
  return { format: "module", source, shortCircuit: true };
}
