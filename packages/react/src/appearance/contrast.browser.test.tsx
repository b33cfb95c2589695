import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderLayers } from "../testing/render.tsx";
import { Button } from "../ui/index.ts";
import type { Appearance } from "./appearance.ts";
import { colorReader, contrast, readableOn } from "./contrast.ts";
import { judgeContrast } from "./judge-contrast.ts";
import { lightDark } from "./variables.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.style.removeProperty("--brand");
});

const read = colorReader(document);
const colorOf = (text: string) => {
  const color = read(text);
  if (!color) throw new Error(`${text} is no colour`);
  return color;
};
const warnings = () =>
  vi
    .mocked(console.warn)
    .mock.calls.map(([text]) => String(text))
    .filter((text) => text.startsWith("Layers kit:"));

async function open(appearance: Appearance, ui = <Button variant="primary">Go</Button>) {
  const { screen, rerender } = await renderLayers(ui, { provider: { appearance } });
  const root = screen.container.querySelector(".lk-root") as HTMLElement;
  const button = screen.container.querySelector("button");
  return { screen, root, button, rerender };
}

/** Contrast of what is painted, not of what is meant. */
function painted(element: Element | null): number {
  if (!element) throw new Error("There is nothing to look at.");
  const { color, backgroundColor } = getComputedStyle(element);
  return contrast(colorOf(color), colorOf(backgroundColor));
}

const anyColor = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map(([red, green, blue]) => `rgb(${red} ${green} ${blue})`);

test("measures contrast as WCAG does", () => {
  expect(contrast(colorOf("#fff"), colorOf("#000"))).toBe(21);
  expect(contrast(colorOf("#777"), colorOf("#fff"))).toBeCloseTo(4.48, 2);
  expect(contrast(colorOf("red"), colorOf("#fff"))).toBeCloseTo(4, 2);
  expect(read("no colour")).toBeUndefined();
});

test("text on any accent can be read, at rest and under the pointer, though only the accent was set", async () => {
  const { root, button } = await open({ theme: "light" });
  root.style.setProperty("--lk-duration", "0ms");
  fc.assert(
    fc.property(anyColor, fc.constantFrom("light", "dark"), (accent, theme) => {
      root.dataset.lkTheme = theme;
      root.style.setProperty("--lk-color-accent", accent);
      expect(painted(button)).toBeGreaterThanOrEqual(4.5);
      const verdicts = judgeContrast(root, theme as "light").filter(({ what }) => what === "primary buttons");
      expect(verdicts.map(({ ratio }) => ratio >= 4.45)).toEqual([true, true]);
    }),
    { numRuns: 200 },
  );
});

test("where CSS cannot make a colour from another, the script finds the readable one for each theme", async () => {
  const supports = CSS.supports.bind(CSS);
  vi.spyOn(CSS, "supports").mockImplementation((name: string, value?: string) =>
    value === undefined ? supports(name) : !value.includes("from") && supports(name, value),
  );
  const { root } = await open({ theme: "light", variables: { "--lk-color-accent": lightDark("#103060", "#ffe000") } });
  const onAccent = () => getComputedStyle(root).getPropertyValue("--lk-color-on-accent").trim();
  expect(onAccent()).toBe("#fff");
  root.dataset.lkTheme = "dark";
  expect(onAccent()).toBe("#000");
});

test("white or black can be read on every colour", () => {
  fc.assert(
    fc.property(anyColor, (color) => {
      expect(contrast(colorOf(readableOn(colorOf(color))), colorOf(color))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("the kit's own colours pass in both themes, with every pair looked at", async () => {
  const { root } = await open({ theme: "light" });
  for (const scheme of ["light", "dark"] as const) {
    const verdicts = judgeContrast(root, scheme);
    expect(verdicts).toHaveLength(19);
    expect(verdicts.filter(({ passes }) => !passes)).toEqual([]);
  }
  expect(warnings()).toEqual([]);
});

test("names the pair that cannot be read, its ratio and what to do, once", async () => {
  const variables = { "--lk-color-muted": "#9a9a94" };
  const { rerender } = await open({ theme: "light", variables });
  expect(warnings()[0]).toBe(
    "Layers kit: in the light theme, secondary text may be hard to read. --lk-color-muted (#9a9a94) on --lk-color-bg (#ffffff) " +
      "has a contrast of 2.82:1; WCAG AA asks for 4.5:1. Make one of them lighter or darker. lightDark(light, dark) gives each " +
      "theme a value of its own.",
  );
  const said = warnings().length;
  await rerender("x", { appearance: { theme: "light", variables: { ...variables, "--lk-radius": "3px" } } });
  await open({ theme: "light", variables });
  expect(warnings()).toHaveLength(said);
});

test("warns of the theme that is not shown as well", async () => {
  await open({ theme: "auto", variables: { "--lk-color-accent": "#0b3d91" } });
  expect(warnings().filter((text) => text.includes("light theme"))).toEqual([]);
  expect(warnings().some((text) => text.includes("dark theme") && text.includes("--lk-color-accent (#0b3d91)"))).toBe(
    true,
  );
});

test("accepts a value for each theme", async () => {
  await open({ theme: "auto", variables: { "--lk-color-accent": lightDark("#0b6b50", "#6fd3a0") } });
  expect(warnings()).toEqual([]);
});

test("does not guess what the page's own properties are in the theme that is not shown", async () => {
  document.documentElement.style.setProperty("--brand", "#0a3069");
  await open({ theme: "auto", variables: { "--lk-color-accent": "var(--brand)" } });
  expect(warnings()).toEqual([]);
});
