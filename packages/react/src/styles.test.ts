import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { expect, test } from "vitest";
import { bundleStyles } from "../scripts/styles.ts";

const source = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

test("every stylesheet beside a component is part of the kit's one", () => {
  const root = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css") && file.includes("/"))
    .map((file) => `./${file}`);
  const imports = [...source("./styles.css").matchAll(/@import "(.+)"/g)].map(([, file]) => file);
  expect(imports.sort()).toEqual(files.sort());
});

test("the documented variables are those that are set", () => {
  const documented = [...source("./appearance/variables.ts").matchAll(/"(--lk-[a-z-]+)"\?/g)].map(([, name]) => name);
  const set = [...source("./appearance/variables.css").matchAll(/^ {2}(--lk-[a-z-]+):/gm)].map(([, name]) => name);
  const toggles = ["--lk-light", "--lk-dark"];
  expect(new Set(set.filter((name) => name && !toggles.includes(name)))).toEqual(new Set(documented));
});

test("nothing uses a variable that is not documented", () => {
  const text = new TextDecoder().decode(bundleStyles("styles.css"));
  const documented = source("./appearance/variables.ts");
  const used = new Set([...text.matchAll(/var\((--lk-[a-z-]+)/g)].map(([, name]) => name));
  used.delete("--lk-light");
  used.delete("--lk-dark");
  expect([...used].filter((name) => !documented.includes(`"${name}"`))).toEqual([]);
});

test("every selector names one of the kit's classes, and no element, id or :root", () => {
  const selectors: string[] = [];
  transform({
    filename: "styles.css",
    code: bundleStyles("styles.css"),
    visitor: {
      Selector(selector) {
        const flat = JSON.stringify(selector);
        const classes = [...flat.matchAll(/"type":"class","name":"([^"]+)"/g)].map(([, name]) => name ?? "");
        if (!classes.some((name) => name.startsWith("lk-"))) selectors.push(flat);
        if (/"type":"(type|id|universal)"|"kind":"root"/.test(flat)) selectors.push(flat);
      },
    },
  });
  expect(selectors).toEqual([]);
});

test("the layered sheet is the same rules inside one layer", () => {
  const [plain, layered] = ["styles.css", "styles.layer.css"].map((name) =>
    new TextDecoder().decode(bundleStyles(name)),
  );
  expect(layered?.startsWith("@layer layers-kit{")).toBe(true);
  expect(layered?.length).toBeGreaterThan(plain?.length ?? Number.POSITIVE_INFINITY);
  expect(plain).not.toContain("@layer");
});
