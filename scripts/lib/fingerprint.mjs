import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const generated = new Set(["node_modules", "dist", ".cache", "coverage", "test-results", "playwright-report"]);

/**
 * One hash over the names and bytes of files and folders. Bytes, not times: a fresh clone and a changed branch touch
 * every time without changing anything that matters.
 *
 * @param {string} root
 * @param {string[]} paths relative to root; one that does not exist counts as such
 * @param {(path: string) => boolean} [counts]
 */
export function fingerprint(root, paths, counts = () => true) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => filesUnder(root, path)).sort()) {
    if (!counts(path)) continue;
    const content = createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest("hex");
    hash.update(`${path}\0${content}\n`);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    if (entry.isDirectory()) return filesUnder(root, `${path}/${entry.name}`);
    return entry.isFile() ? [`${path}/${entry.name}`] : [];
  });
}

/**
 * What was last done with success, under the fingerprint of what it was done with. Kept in node_modules, so that
 * deleting that folder also forgets it.
 *
 * @param {string} root
 * @param {string} name
 */
export function stamp(root, name) {
  const file = join(root, "node_modules/.cache/layers-kit", name);
  return {
    /** @param {string} key */
    is: (key) => existsSync(file) && readFileSync(file, "utf8") === key,
    /** @param {string} key */
    set(key) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, key);
    },
    clear: () => rmSync(file, { force: true }),
  };
}
