"use client";
import { type RefObject, useState } from "react";
import type { Theme } from "./appearance.ts";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.ts";

export type Scheme = "light" | "dark";

const marks = ".dark, .light, [data-theme]";

/** The scheme of the page around `root`, kept up to date. Undefined unless the theme is `host`, and on a server. */
export function useHostScheme(root: RefObject<Element | null>, theme: Theme): Scheme | undefined {
  const [scheme, setScheme] = useState<Scheme>();
  // Before anything is painted, so that a dark page never sees a light flash.
  useBrowserLayoutEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (theme !== "host" || !element || !view) {
      setScheme(undefined);
      return;
    }
    const system = view.matchMedia("(prefers-color-scheme: dark)");
    const read = () => setScheme(schemeAround(element, view, system.matches));
    read();
    const observer = new view.MutationObserver(read);
    for (let above = parentOf(element); above; above = parentOf(above)) {
      // Any attribute may be what the page's own styles hang its color-scheme on.
      observer.observe(above, { attributes: true });
    }
    const meta = metaOf(element);
    if (meta) observer.observe(meta, { attributes: true });
    system.addEventListener("change", read);
    return () => {
      observer.disconnect();
      system.removeEventListener("change", read);
    };
  }, [root, theme]);
  return scheme;
}

function schemeAround(element: Element, view: Window, systemIsDark: boolean): Scheme {
  for (let above = parentOf(element); above; above = parentOf(above)) {
    if (!above.matches(marks)) continue;
    const name = above.getAttribute("data-theme");
    if (above.classList.contains("dark") || name === "dark") return "dark";
    if (above.classList.contains("light") || name === "light") return "light";
  }
  const styled = view.getComputedStyle(parentOf(element) ?? element).colorScheme;
  // What a meta tag says shows in no computed style.
  const schemes = (styled === "normal" ? (metaOf(element)?.content ?? "") : styled).split(" ");
  const dark = schemes.includes("dark");
  if (dark && schemes.includes("light")) return systemIsDark ? "dark" : "light";
  return dark ? "dark" : "light";
}

function metaOf({ ownerDocument }: Element): HTMLMetaElement | null {
  return ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
}

/** The element above, through the edge of a shadow tree. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}
