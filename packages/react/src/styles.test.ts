import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Selector, transform } from "lightningcss";
import { expect, test } from "vitest";
import { bundleStyles } from "../scripts/styles.ts";

const source = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

test("every stylesheet beside a component is part of the kit's one", () => {
  const root = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css") && file.includes("/") && !file.startsWith("testing/"))
    .map((file) => `./${file}`);
  const imports = [...source("./styles.css").matchAll(/@import "(.+)"/g)].map(([, file]) => file);
  expect(imports.sort()).toEqual(files.sort());
});

/** For the sheet's own arithmetic; nobody sets them. */
const internal = ["--lk-light", "--lk-dark", "--lk-accent-takes-white", "--lk-accent-kept"];

const documented = [...source("./appearance/variables.ts").matchAll(/"(--lk-[a-z-]+)"\?: string/g)].map(
  ([, name]) => name ?? "",
);
const sheet = new TextDecoder().decode(bundleStyles("styles.css"));
const namesIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ""))]
    .filter((name) => !internal.includes(name))
    .sort();

test("the variables that are set, that are used and that are documented are the same ones", () => {
  expect(documented.length).toBeGreaterThan(30);
  expect(namesIn(source("./appearance/variables.css"), /^ +(--lk-[a-z-]+):/gm)).toEqual(documented.toSorted());
  expect(namesIn(sheet, /var\((--lk-[a-z-]+)/g)).toEqual(documented.toSorted());
});

test("nothing but the one file of defaults sets a variable", () => {
  const set = namesIn(sheet, /[{;](--lk-[a-z-]+):/g);
  expect(set).toEqual(documented.toSorted());
  const root = fileURLToPath(new URL(".", import.meta.url));
  const others = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".css") && !file.endsWith("variables.css") && /^\s*--lk-/m.test(source(`./${file}`)),
  );
  expect(others).toEqual([]);
});

test("every variable says in a sentence what it is", () => {
  const said = [...source("./appearance/variables.ts").matchAll(/\/\*\* [A-Z][^*]+\. \*\/\n {2}"(--lk-[a-z-]+)"/g)];
  expect(said.map(([, name]) => name)).toEqual(documented);
});

test("every selector begins and ends at one of the kit's own elements", () => {
  const foreign: string[] = [];
  transform({
    filename: "styles.css",
    code: bundleStyles("styles.css"),
    visitor: {
      Selector(selector) {
        if (!isOurs(selector, "first") || !isOurs(selector, "last")) foreign.push(JSON.stringify(selector));
      },
    },
  });
  expect(foreign).toEqual([]);
});

/** Whether the first or last compound of a selector has a class of the kit's: what stands in `:where()` counts, in `:not()` it does not. */
function isOurs(selector: Selector, end: "first" | "last"): boolean {
  const compounds = selector.reduce<Selector[]>(
    (all, part) => {
      if (part.type === "combinator") all.push([]);
      else all.at(-1)?.push(part);
      return all;
    },
    [[]],
  );
  return (compounds.at(end === "first" ? 0 : -1) ?? []).some(
    (part) =>
      (part.type === "class" && part.name.startsWith("lk-")) ||
      (part.type === "attribute" && part.name === "class" && part.operation?.value === "lk-") ||
      (part.type === "pseudo-class" &&
        (part.kind === "where" || part.kind === "is") &&
        part.selectors.every((inner) => isOurs(inner, end))),
  );
}

test("what is global by nature carries the kit's prefix", () => {
  const names: string[] = [];
  transform({
    filename: "styles.css",
    code: bundleStyles("styles.css"),
    visitor: {
      Rule(rule) {
        if (rule.type === "keyframes") names.push(rule.value.name.value);
        if (rule.type === "container" && rule.value.name) names.push(rule.value.name);
        if (["font-face", "property", "import", "counter-style", "view-transition"].includes(rule.type))
          names.push(rule.type);
      },
    },
  });
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !name.startsWith("lk-"))).toEqual([]);
});

test("the layered sheet is the same rules inside one layer", () => {
  const [plain, layered] = ["styles.css", "styles.layer.css"].map((name) =>
    new TextDecoder().decode(bundleStyles(name)),
  );
  expect(plain).not.toContain("@layer");
  expect(layered).toBe(`@layer layers-kit{${plain}}`);
});
