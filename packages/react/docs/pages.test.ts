import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { routes } from "@layers-kit/contract";
import { describe, expect, test } from "vitest";
import { apiCalls, outsideStories } from "./blocks/api-calls.ts";
import { propDeclarations } from "./blocks/declarations.ts";

const docs = fileURLToPath(new URL(".", import.meta.url));
const src = fileURLToPath(new URL("../src/", import.meta.url));
const read = (path: string): string => readFileSync(path, "utf8");
const sources = readdirSync(src, { recursive: true, encoding: "utf8" });

const headings = ["When to use", "Minimal code", "Props", "Hook", "Events", "States", "Styling", "API calls"];

/** A component is a view with stories of its own in a folder of its own; the small parts stand in `ui/`. */
const components = sources
  .filter((file) => /^[^/]+\/\w+\.stories\.tsx$/.test(file))
  .map((file) => ({
    name: file.slice(file.indexOf("/") + 1, -".stories.tsx".length),
    folder: file.slice(0, file.indexOf("/")),
  }))
  .filter(({ name, folder }) => folder !== "ui" && sources.includes(`${folder}/${name}.tsx`));

function codeOf(wanted: (file: string) => boolean): string {
  return sources
    .filter((file) => /\.tsx?$/.test(file) && wanted(file))
    .map((file) => read(src + file))
    .join("\n");
}

/** What the provider is told of by the code in a folder. */
function emitted(folder: string): string[] {
  const code = codeOf((file) => file.startsWith(`${folder}/`) && !file.includes(".test."));
  return [...code.matchAll(/emit\(\{\s*type: "([\w.]+)"/g)].map(([, name = ""]) => name).sort();
}

describe.each(components)("$name", ({ name, folder }) => {
  const page = (): string => read(`${docs}${name}.mdx`);
  const section = (heading: string): string =>
    page()
      .split(/^## /m)
      .find((part) => part.startsWith(`${heading}\n`)) ?? "";

  test("has a page with every heading of the template, in order, and something under each", () => {
    const found = [...page().matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings);
    for (const heading of headings)
      expect(section(heading).slice(heading.length).trim().length, heading).toBeGreaterThan(20);
  });

  test("shows a minimal code that is type-checked", () => {
    expect(section("Minimal code")).toContain("<Source code={example}");
    expect(page()).toContain(`import example from "./examples/${name}.tsx?raw"`);
    expect(read(`${docs}examples/${name}.tsx`)).toContain(`<${name}`);
  });

  test("takes props, states, styling and calls from where they are written", () => {
    expect(section("Props")).toContain(`<Props of="${name}" folder="${folder}" />`);
    expect(section("States")).toContain("<States />");
    expect(section("Styling")).toContain("<StylingHooks of={");
    expect(page()).toContain(`from "../src/${folder}/parts.ts"`);
    expect(section("API calls")).toContain(`<ApiCalls of="${name}" />`);
  });

  test("finds the props, and those they are built on, in the source", () => {
    const inFolder = sources.filter(
      (file) => file.startsWith(`${folder}/`) && /(?<!\.(test|stories))\.tsx?$/.test(file),
    );
    const found = propDeclarations(name, Object.fromEntries(inFolder.map((file) => [file, read(src + file)])));
    expect(found[0]).toMatch(new RegExp(`(interface|type) ${name}Props\\b`));
    for (const declaration of found) expect(declaration).toMatch(/[};]$/);
    // Whatever a component cannot do without is among them.
    const example = read(`${docs}examples/${name}.tsx`);
    const [, attributes = ""] =
      new RegExp(`<${name}((?:\\s+\\w+=(?:"[^"]*"|\\{[^>]*?\\}(?=\\s)))*)\\s*/>`).exec(example) ?? [];
    for (const [, prop = ""] of attributes.matchAll(/(\w+)=/g))
      expect(found.join("\n")).toMatch(new RegExp(`\\b${prop}\\??:`));
  });

  test("names hooks and functions that exist", () => {
    const exported = read(`${src}${folder}/index.ts`);
    const named = [...section("Hook").matchAll(/\b(use[A-Z]\w+)/g)].map(([, hook = ""]) => hook);
    expect(named.length).toBeGreaterThan(0);
    for (const hook of named) expect(exported).toMatch(new RegExp(`\\b${hook}\\b`));
  });

  test("names the events that its code emits, all of them and no others", () => {
    const named = [...section("Events").matchAll(/^- `([\w.]+)`/gm)].map(([, event = ""]) => event).sort();
    expect(named).toEqual(emitted(folder));
  });

  test("names calls of the endpoint table", () => {
    const calls = Object.keys(apiCalls[name as keyof typeof apiCalls] ?? {});
    expect(calls.length).toBeGreaterThan(0);
    expect(routes.map((route) => route.name)).toEqual(expect.arrayContaining(calls));
  });

  test("lists a call that no story makes only where the code makes it", () => {
    const shared = ["persona", "product"];
    const code = codeOf(
      (file) => [folder, ...shared].some((one) => file.startsWith(`${one}/`)) && !file.includes(".test."),
    );
    for (const call of outsideStories[name as keyof typeof apiCalls] ?? []) {
      const [room = "", endpoint = ""] = call.split(".");
      const inCode = room.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(code, call).toMatch(new RegExp(`client\\.(${inCode}|watch)\\.${endpoint}\\b`));
    }
  });
});

test("every page and every list of calls belongs to a component", () => {
  const names = components.map(({ name }) => name).sort();
  const pages = readdirSync(docs)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => file.slice(0, -".mdx".length));
  expect(pages.filter((page) => page !== "GettingStarted").sort()).toEqual(names);
  expect(Object.keys(apiCalls).sort()).toEqual(names);
});

test("the template lists the headings that pages are held to", () => {
  const listed = [...read(`${docs}page-template.md`).matchAll(/^\| (?!heading|---)([^|]+?) \|/gm)].map(
    ([, heading]) => heading,
  );
  expect(listed).toEqual(headings);
});

test("getting started shows only code that is type-checked", () => {
  const page = read(`${docs}GettingStarted.mdx`);
  expect(page).not.toMatch(/^```(ts|tsx|js|jsx)$/m);
  expect(page).toContain(`from "./examples/Server.ts?raw"`);
});
