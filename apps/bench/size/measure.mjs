import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundle, kitFolder } from "./bundle.mjs";
import { ownEntries } from "./entries.mjs";
import { floorOf } from "./floor.mjs";

/**
 * All in gzipped kB of 1000 bytes.
 *
 * @typedef {object} Size
 * @property {string} name
 * @property {number} floor the libraries alone
 * @property {number} ours what the kit adds to them
 * @property {number} onUse what is loaded later, the kit's and libraries' together
 * @property {readonly import("./bundle.mjs").Weight[]} ourModules heaviest first
 */

/** @returns {Promise<Size[]>} */
export async function measureKit() {
  const sizes = [];
  for (const { name, contents } of await ownEntries()) {
    const whole = await bundle(contents);
    const floor = await bundle(await floorOf(contents), { resolveDir: kitFolder });
    sizes.push({
      name,
      floor: kB(floor.eager),
      ours: kB(whole.eager - floor.eager),
      onUse: kB(whole.onUse),
      ourModules: whole.modules.filter(({ module }) => !module.includes("node_modules/")),
    });
  }
  return [...sizes, await measureStyles()];
}

/** @returns {Promise<Size>} */
async function measureStyles() {
  const file = createRequire(import.meta.url).resolve("@layers-kit/react/styles.css");
  const { outputFiles } = await build({ entryPoints: [file], minify: true, write: false });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return {
    name: "styles.css",
    floor: 0,
    ours: kB(gzipSync(contents, { level: 9 }).byteLength),
    onUse: 0,
    ourModules: [],
  };
}

/** @param {number} bytes */
export function kB(bytes) {
  return bytes / 1000;
}
