import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "./bundle.mjs";

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "layers-kit-bench-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const noise = (seed: number) =>
  JSON.stringify(Array.from({ length: 400 }, (_, i) => Math.sin(seed * 1000 + i).toString(36)));

test("weighs what a page loads at once apart from what it loads on use, and leaves out what nothing uses", async () => {
  const resolveDir = folderOf({
    "package.json": '{ "sideEffects": false }',
    "index.js": `export { shown } from "./shown.js"; export { unused } from "./unused.js";`,
    "shown.js": `export const shown = [${noise(1)}, () => import("./later.js")];`,
    "later.js": `export const later = ${noise(2)};`,
    "unused.js": `export const unused = [${noise(3)}, () => import("./never.js")];`,
    "never.js": `export const never = ${noise(4)};`,
  });
  const { eager, onUse, modules, names } = await bundle('export { shown } from "./index.js";', { resolveDir });
  expect(names).toEqual(["shown"]);
  expect(modules.map(({ module }) => module.split("/").at(-1))).toEqual(["shown.js"]);
  expect(onUse / eager).toBeCloseTo(1, 0);
  const all = await bundle('export * from "./index.js";', { resolveDir });
  expect(all.eager).toBeGreaterThan(eager * 1.5);
  expect(all.onUse).toBeGreaterThan(onUse * 1.5);
});

test("leaves React to the host", async () => {
  const { eager } = await bundle(
    'import { useState } from "react"; import { jsx } from "react/jsx-runtime"; jsx(useState);',
  );
  expect(eager).toBeLessThan(200);
});
