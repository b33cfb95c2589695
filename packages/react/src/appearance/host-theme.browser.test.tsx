import { createLayersClient } from "@layers-kit/client";
import { afterEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { renderLayers } from "../testing/render.tsx";
import type { Appearance } from "./appearance.ts";
import "../styles.css";

const html = document.documentElement;
const added: Element[] = [];

afterEach(() => {
  html.className = "";
  html.removeAttribute("data-theme");
  html.removeAttribute("data-mode");
  html.style.colorScheme = "";
  for (const element of added.splice(0)) element.remove();
});

const client = createLayersClient({ baseUrl: "/api/layers" });
const light = "#ffffff";
const dark = "#141413";
const backgroundOf = (root: Element | null) => root && getComputedStyle(root).getPropertyValue("--lk-color-bg").trim();

function add<E extends Element>(element: E, parent: Node = document.body): E {
  parent.appendChild(element);
  added.push(element);
  return element;
}

async function open(container?: HTMLElement) {
  const appearance: Appearance = { theme: "host" };
  const screen = await render(
    <LayersProvider client={client} appearance={appearance}>
      x
    </LayersProvider>,
    container && { container },
  );
  return (color: string) => expect.poll(() => backgroundOf(screen.container.querySelector(".lk-root"))).toBe(color);
}

test("follows the page's .dark as it comes and goes", async () => {
  html.classList.add("dark");
  const shows = await open();
  await shows(dark);
  html.classList.remove("dark");
  await shows(light);
  html.classList.add("dark");
  await shows(dark);
});

test("follows the page's [data-theme], and leaves names it does not know to the colour scheme", async () => {
  html.dataset.theme = "dark";
  const shows = await open();
  await shows(dark);
  html.dataset.theme = "light";
  await shows(light);
  html.dataset.theme = "dracula";
  html.style.colorScheme = "dark";
  await shows(dark);
});

test("follows the page's color-scheme, also where an attribute of the page's own decides it", async () => {
  add(document.createElement("style"), document.head).textContent = "[data-mode=night] { color-scheme: dark }";
  const shows = await open();
  await shows(light);
  html.dataset.mode = "night";
  await shows(dark);
  html.dataset.mode = "day";
  await shows(light);
});

test("follows a page that says its colour scheme in a meta tag, unless its styles say another", async () => {
  const meta = add(document.createElement("meta"), document.head);
  meta.name = "color-scheme";
  meta.content = "dark";
  const shows = await open();
  await shows(dark);
  meta.content = "light";
  await shows(light);
  html.style.colorScheme = "dark";
  await shows(dark);
});

test("a page that leaves the colour scheme to the system gets the system's", async () => {
  html.style.colorScheme = "light dark";
  const shows = await open();
  await shows(matchMedia("(prefers-color-scheme: dark)").matches ? dark : light);
});

test("the nearest mark decides, and any mark before a colour scheme", async () => {
  html.classList.add("dark");
  html.style.colorScheme = "dark";
  const section = add(document.createElement("section"));
  section.className = "light";
  const shows = await open(add(document.createElement("div"), section));
  await shows(light);
  section.className = "";
  await shows(dark);
});

test("follows a page from inside a shadow tree", async () => {
  const host = add(document.createElement("div"));
  const container = document.createElement("div");
  const tree = host.attachShadow({ mode: "open" });
  tree.append(container);
  // The kit's sheet, as an element of the host's would have it.
  tree.adoptedStyleSheets = [await kitSheet()];
  const shows = await open(container);
  await shows(light);
  html.classList.add("dark");
  await shows(dark);
});

test("a page that is dark from the start is never painted light", async () => {
  html.classList.add("dark");
  const seen: (string | null)[] = [];
  const container = add(document.createElement("div"));
  const observer = new MutationObserver(() => seen.push(backgroundOf(container.querySelector(".lk-root"))));
  observer.observe(container, { childList: true, subtree: true, attributes: true });
  const shows = await open(container);
  await shows(dark);
  observer.disconnect();
  expect(seen).not.toContain(light);
});

test("the system's and fixed themes ignore the page's marks", async () => {
  html.classList.add("dark");
  const { screen, rerender } = await renderLayers("x", { provider: { appearance: { theme: "light" } } });
  const root = () => backgroundOf(screen.container.querySelector(".lk-root"));
  expect(root()).toBe(light);
  await rerender("x", { appearance: { theme: "auto" } });
  expect(root()).toBe(matchMedia("(prefers-color-scheme: dark)").matches ? dark : light);
});

async function kitSheet(): Promise<CSSStyleSheet> {
  const { default: css } = await import("./variables.css?inline");
  return new CSSStyleSheet().replace(css);
}
