import { afterEach, expect, test } from "vitest";
import plainSheet from "./styles.css?inline";
import layeredSheet from "./styles.layer.css?inline";
import { hostPage, hostSheets } from "./testing/looks/hosts.ts";
import { spoiledBy } from "./testing/looks/spoiled.ts";
import { renderLayers } from "./testing/render.tsx";
import { All } from "./ui/Parts.stories.tsx";

const added: Element[] = [];

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function addSheet(css: string, document: Document): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.prepend(style);
  added.push(style);
}

type Look = Readonly<Record<string, string>>;

function lookOf(element: Element, pseudo?: string): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, pseudo);
  return Object.fromEntries([...(style ?? [])].map((name) => [name, style?.getPropertyValue(name) ?? ""]));
}

const looksOf = (elements: readonly Element[]): Look[] =>
  elements.flatMap((element) => [lookOf(element), lookOf(element, "::before"), lookOf(element, "::after")]);

test.each([
  ["styles.css", plainSheet],
  ["styles.layer.css", layeredSheet],
])("%s changes nothing about a host's page", async (_name, sheet) => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  added.push(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error("The frame has no page.");
  page.documentElement.className = "dark";
  page.body.innerHTML = hostPage;
  const elements = [...page.querySelectorAll("*")];
  expect(elements.length).toBeGreaterThan(60);
  const before = looksOf(elements);
  addSheet(sheet, page);
  expect(looksOf(elements)).toEqual(before);
  expect(page.defaultView?.getComputedStyle(page.documentElement).getPropertyValue("--lk-space")).toBe("");
});

test.each(Object.entries(hostSheets))("%s spoils no part", async (_name, sheet) => {
  await renderLayers(All.render?.({}, {} as never), { provider: { timeZone: "Europe/Oslo" } });
  expect(spoiledBy(sheet, document)).toEqual([]);
});
