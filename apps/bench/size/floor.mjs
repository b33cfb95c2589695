import { bundle } from "./bundle.mjs";

/**
 * An entry that imports what the given one needs from libraries, and nothing of the kit: the same names, after everything
 * unused is gone. What it weighs is the floor: a page that brings its own code for the same libraries pays it too.
 *
 * @param {string} contents of the entry
 * @param {string} [resolveDir] as for `bundle`
 * @returns {Promise<string>}
 */
export async function floorOf(contents, resolveDir = import.meta.dirname) {
  const { code } = await bundle(contents, { plugins: [libraryStubs], minify: false, resolveDir });
  /** @type {Map<string, string[]>} */
  const used = new Map();
  for (const [, library = "", name = ""] of code.join("\n").matchAll(/"library:([^:"]+):([^:"]+)"/g)) {
    used.set(library, [...(used.get(library) ?? []), name]);
  }
  return [...used]
    .map(([library, names], at) => {
      const list = names.map((name) => `${name} as ${name}${at}`).join(", ");
      return `export { ${list} } from "${library}";`;
    })
    .join("\n");
}

/**
 * Puts in each library's place a module whose every export is a text that names it, so that the texts left in a bundle are
 * the names that are used.
 *
 * @type {import("esbuild").Plugin}
 */
const libraryStubs = {
  name: "library-stubs",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind, resolveDir }) => {
      if (kind === "entry-point" || /^(@layers-kit\/|react(-dom)?($|\/))/.test(path)) return undefined;
      if (kind === "dynamic-import") return { path, external: true };
      return { path, namespace: "library", sideEffects: false, pluginData: { resolveDir } };
    });
    build.onLoad({ filter: /./, namespace: "library" }, async ({ path, pluginData: { resolveDir } }) => {
      const { names } = await bundle(`export * from "${path}";`, { resolveDir });
      const lines = [...names, "default"].map(
        (name, at) => `const x${at} = "library:${path}:${name}"; export { x${at} as ${name} };`,
      );
      return { contents: lines.join("\n") };
    });
  },
};
