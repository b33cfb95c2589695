import { expect, type Page } from "@playwright/test";

/** Nothing is wider than the window, so nobody has to scroll sideways. */
export async function fitsTheWindow(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(content).toBeLessThanOrEqual(window);
}
