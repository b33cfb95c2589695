import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browserslistToTargets, bundle } from "lightningcss";

/** The oldest browsers the kit runs in. */
const targets = browserslistToTargets(["chrome 111", "safari 16.4", "firefox 113"]);

/** Each of the two public stylesheets is one small file of imports; this follows them and writes one file each. */
export function writeStyles(outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  for (const name of ["styles.css", "styles.layer.css"]) {
    writeFileSync(`${outDir}/${name}`, bundleStyles(name));
  }
}

export function bundleStyles(name: string): Uint8Array {
  const filename = fileURLToPath(new URL(`../src/${name}`, import.meta.url));
  return bundle({ filename, minify: true, targets }).code;
}
