import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { arrangeChunks, type BuiltModule, importByModule } from "../../../scripts/chunks.ts";
import { bundle } from "./bundle.mjs";

const module = (
  code: string,
  imports: readonly string[] = [],
  dynamicImports: readonly string[] = [],
): BuiltModule => ({
  code: [...imports.map((file) => `import { v as ${idOf(file)} } from "./${file}";`), code].join("\n"),
  imports,
  dynamicImports,
});
const idOf = (file: string) => file.replace(".js", "");
const later = (file: string) => `() => import("./${file}")`;

/** Two components with parts of their own; the parts share a hook that is public, and small files in different sets. */
const kit: Record<string, BuiltModule> = {
  "index.js": module("export { form, list, hook, plain };", ["form.js", "list.js", "hook.js", "plain.js"]),
  "form.js": module(
    `export const v = ["form", a, b, c, ${later("review.js")}];`,
    ["a.js", "b.js", "c.js"],
    ["review.js"],
  ),
  "list.js": module(
    `export const v = ["list", a, b, c, ${later("rows.js")}, ${later("row.js")}];`,
    ["a.js", "b.js", "c.js"],
    ["rows.js", "row.js"],
  ),
  "review.js": module(`export const v = ["review", hook, a, b];`, ["hook.js", "a.js", "b.js"]),
  "rows.js": module(`export const v = ["rows", hook, b, c];`, ["hook.js", "b.js", "c.js"]),
  "row.js": module(`export const v = ["row", a, c];`, ["a.js", "c.js"]),
  "plain.js": module(`export const v = ["plain", c];`, ["c.js"]),
  "hook.js": module(`export const v = ["hook"];`),
  "a.js": module(`export const v = ["a"];`),
  "b.js": module(`export const v = ["b"];`),
  "c.js": module(`export const v = ["c"];`),
};

function published(arranged: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "layers-kit-chunks-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = new Map(Object.entries(kit).map(([file, { code }]) => [file, code]));
  if (arranged) for (const [file, code] of arrangeChunks(new Map(Object.entries(kit)))) files.set(file, code);
  files.set("package.json", '{ "sideEffects": ["./shared/*.js"] }');
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  return folder;
}

const page = async (name: string, arranged: boolean) => {
  const { code } = await bundle(`export { ${name} } from "./index.js";`, { resolveDir: published(arranged) });
  return { chunks: code.length, text: code.join("\n") };
};

test("a page loads nothing at once that only others' parts need", async () => {
  expect((await page("plain", false)).text).toContain('"hook"');
  const { text } = await page("plain", true);
  expect(text).toContain('"plain"');
  expect(text).not.toMatch(/"(hook|review|rows|form|list)"/);
});

test("what parts share with pages in different sets comes in one chunk", async () => {
  expect((await page("form, list", false)).chunks).toBeGreaterThan(3);
  expect((await page("form, list", true)).chunks).toBe(2);
});

test("a directive stays the first line, also of the file in front of one that has it", () => {
  const modules = new Map(Object.entries({ ...kit, "hook.js": module('"use client";\nexport const v = "hook";') }));
  const arranged = arrangeChunks(modules);
  expect(arranged.get("public/hook.js")).toMatch(/^"use client";\nimport \{ v as own_v \} from "..\/hook.js";/);
  expect(arranged.get("rows.js")).toMatch(/^import "\.\/shared\/0\.js";/);
});

test("what another package exports is imported from the module it is in", () => {
  const exported = new Map([
    [
      "kit",
      new Map([
        ["limits", "kit/limits.js"],
        ["statuses", "kit/statuses.js"],
      ]),
    ],
  ]);
  const imported = importByModule(
    { code: 'import { limits as own, statuses } from "kit";\nuse(own);', imports: ["kit", "x.js"], dynamicImports: [] },
    exported,
  );
  expect(imported).toEqual({
    code: 'import { limits as own } from "kit/limits.js"; import { statuses } from "kit/statuses.js";\nuse(own);',
    imports: ["x.js", "kit/limits.js", "kit/statuses.js"],
    dynamicImports: [],
  });
});

test("what pages and several parts use of another package comes with what else they share", () => {
  const uses = (code: string, file: string): BuiltModule => ({
    ...module(code, [`@layers-kit/contract/modules/${file}`]),
    dynamicImports: [],
  });
  const modules = new Map(Object.entries({ ...kit, "a.js": uses("export const v = 1;", "limits") }));
  expect(arrangeChunks(modules).get("shared/0.js")).toContain('import "@layers-kit/contract/modules/limits";');
});
