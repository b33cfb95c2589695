import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";

interface Bundle {
  readonly gzipBytes: number;
  readonly modules: string[];
}

/** What a page pays for an import: bundled and minified, without the chunks that it loads only when they are used. */
async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: "out",
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["layers-kit-source"],
  });
  const path = "out/stdin.js";
  const eager = eagerOutputs(metafile.outputs, path);
  const files = outputFiles.filter((file) => eager.some((name) => file.path.endsWith(name)));
  return {
    gzipBytes: files.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).byteLength, 0),
    modules: eager.flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {})),
  };
}

function eagerOutputs(outputs: Metafile["outputs"], entry: string): string[] {
  const imports = outputs[entry]?.imports.filter(({ kind }) => kind === "import-statement") ?? [];
  return [entry, ...imports.flatMap(({ path }) => eagerOutputs(outputs, path))];
}

// The sources still compute their tables. What is published is lighter, and held to its budget in apps/bench.
test.each([
  ["everything of the root entry", 'export * from "./index.ts"', 9_000],
  ["what a callback page needs", 'export { completeSocialConnect } from "./social-connect/index.ts"', 1_000],
  ["the upload entry, before the first upload", 'export * from "./upload/index.ts"', 5_000],
])("%s is small, and has neither schemas nor tus in it", async (name, contents, limit) => {
  const { gzipBytes, modules } = await bundle(contents);
  console.info(`${name}: ${gzipBytes} bytes gzipped, limit ${limit}`);
  expect(modules.filter((module) => /zod|tus-js-client|\.schemas\.ts/.test(module))).toEqual([]);
  expect(modules.length).toBeGreaterThan(0);
  expect(gzipBytes).toBeLessThan(limit);
});
