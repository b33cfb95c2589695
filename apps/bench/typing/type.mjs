import { interactionsIn } from "./interactions.mjs";

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
 * Types into every field of a page, from one to the next by Tab, as people do.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @returns {Promise<number[]>} how long each key took until it was shown, in milliseconds
 */
export async function typeEverywhere(browser, address) {
  const context = await browser.newContext({ viewport: { width: 800, height: 1400 }, locale: "en" });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    await openAll(page);
    await browser.startTracing(page, { categories: ["devtools.timeline"] });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.focus('[name="appName"]');
    let pressed = 0;
    const press = async (/** @type {string} */ key) => {
      await pressKey(page, key);
      pressed += 1;
    };
    for (const [name, typed] of Object.entries(keys)) {
      while (!(await page.evaluate((field) => document.activeElement?.getAttribute("name") === field, name)))
        await press("Tab");
      for (const key of typed) await press(key);
    }
    // The last key is told of a moment after it is shown.
    await page.evaluate(
      () => new Promise((idle) => requestIdleCallback(() => setTimeout(idle, 200), { timeout: 1000 })),
    );
    const interactions = interactionsIn(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    if (interactions.length !== pressed) {
      throw new Error(`Chromium told of ${interactions.length} interactions for ${pressed} keys: measure them again.`);
    }
    return interactions;
  } finally {
    await context.close();
  }
}

/**
 * @param {import("playwright").Page} page
 * @param {string} key
 */
async function pressKey(page, key) {
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
