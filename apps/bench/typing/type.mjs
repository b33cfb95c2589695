import { quantile } from "../lib/ratio.mjs";

/** What is typed into each field, by its name and in their order: the same on every page. */
const keys = {
  appName: ["T", "i", "d", "e", "Space", "T", "e", "a"],
  name: [..."Tide"],
  appDescription: [..."Loose-leaf"],
  timezone: ["n", "e", "w", "Space", "y", "o"],
  tagline: ["F", "o", "r", "Space", "r", "a", "i", "n"],
  primaryLanguage: [..."port"],
  brandVoice: ["w"],
  targetGender: ["ArrowRight"],
  ownerEmail: [..."a@tide.eu"],
};

const SLOWDOWN = 4;
/** Between two keys: ten a second is as fast as a practised typist. */
const PACE_MS = 100;

/**
 * @typedef {object} Typed
 * @property {number} inp interaction to next paint in milliseconds, as web-vitals has it: the slowest key but one in fifty
 * @property {number} slowest
 * @property {number} typical the median
 * @property {number} keys
 */

/**
 * Types into every field of a page, from one to the next by Tab, as people do.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @returns {Promise<Typed>}
 */
export async function typeEverywhere(browser, address) {
  const context = await browser.newContext({ viewport: { width: 800, height: 1400 }, locale: "en" });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    await openAll(page);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.focus('[name="appName"]');
    for (const [name, pressed] of Object.entries(keys)) {
      while (!(await page.evaluate((field) => document.activeElement?.getAttribute("name") === field, name)))
        await press(page, "Tab");
      for (const key of pressed) await press(page, key);
    }
    // The last events are told of a moment after they are shown.
    await page.evaluate(
      () => new Promise((idle) => requestIdleCallback(() => setTimeout(idle, 200), { timeout: 1000 })),
    );
    const { inp, told, untold, least, interactions } = await page.evaluate(() => Reflect.get(globalThis, "watched")());
    const all = [...told, ...Array(untold).fill(least)];
    return { inp, slowest: Math.max(...all), typical: quantile(all, 0.5), keys: interactions };
  } finally {
    await context.close();
  }
}

/**
 * @param {import("playwright").Page} page
 * @param {string} key
 */
async function press(page, key) {
  await page.keyboard.press(key);
  // Nobody types the next key before the page has shown this one.
  await page.evaluate((pace) => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, pace))), PACE_MS);
}

/**
 * Shows the fields that the form keeps for later. By the page's script: only what comes from a keyboard or a pointer counts as
 * an interaction, and this is not what is measured.
 *
 * @param {import("playwright").Page} page
 */
async function openAll(page) {
  await page.locator('[name="appName"]').waitFor();
  const further = page.locator(".lk-disclosure-trigger");
  if ((await further.count()) === 0) return;
  await further.dispatchEvent("click");
  // The lists have been made once they have descriptions.
  for (const name of ["timezone", "primaryLanguage"]) {
    const list = page.locator(`[role="combobox"][name="${name}"]`);
    await list.dispatchEvent("click");
    await page.locator(".lk-combobox-option-description").first().waitFor();
    await list.dispatchEvent("keydown", { key: "Escape" });
    await page.locator(".lk-combobox-option-description").first().waitFor({ state: "detached" });
  }
}
