import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

declare global {
  interface Window {
    axe: { run: () => Promise<AxeResults> };
  }
}

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Before the first page: brings axe along, past the policy that keeps scripts of others out. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: script });
}

/** axe finds nothing in what is shown, in light and in dark. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const theme of ["light", "dark"]) {
    const found = await page.evaluate(async (theme) => {
      const { dataset } = document.documentElement;
      const before = dataset.theme;
      dataset.theme = theme;
      // The kit hears of it, and draws, before the next frame but one.
      for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      const { violations } = await window.axe.run();
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }, theme);
    expect(found, `${state}, ${theme}`).toEqual([]);
  }
}
