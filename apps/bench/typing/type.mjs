import { interactionsIn } from "./interactions.mjs";

const SLOWDOWN = 4;
/** Between two keys: ten a second is as fast as a practised typist. */
const PACE_MS = 100;

/**
 * Types into every field of a page, from one to the next by Tab, as people do.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {import("./forms.mjs").Form} form
 * @returns {Promise<number[]>} how long each key took until it was shown, in milliseconds
 */
export async function typeEverywhere(browser, address, { lists, typed }) {
  const context = await browser.newContext({ viewport: { width: 800, height: 1400 }, locale: "en" });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    const first = page.locator(`[name="${typed[0]?.[0]}"]`);
    await first.waitFor();
    await openAll(page, lists);
    await browser.startTracing(page, { categories: ["devtools.timeline"] });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await first.focus();
    let pressed = 0;
    const press = async (/** @type {string} */ key) => {
      await pressKey(page, key);
      pressed += 1;
    };
    for (const [name, keys] of typed) {
      while (!(await page.evaluate((field) => document.activeElement?.getAttribute("name") === field, name)))
        await press("Tab");
      for (const key of keys) await press(key);
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
 * @param {import("./forms.mjs").Form["lists"]} lists
 */
async function openAll(page, lists) {
  const further = page.locator(".lk-disclosure-trigger");
  if ((await further.count()) === 0) return;
  await further.dispatchEvent("click");
  const described = page.locator(".lk-combobox-option-description").first();
  for (const name of lists) {
    const list = page.locator(`[role="combobox"][name="${name}"]`);
    await list.dispatchEvent("click");
    await described.waitFor();
    await list.dispatchEvent("keydown", { key: "Escape" });
    await described.waitFor({ state: "detached" });
  }
}
