/** What is typed into each field, by its name: the same on every page. */
const keys = {
  appName: "Tide Tea",
  name: "Tide",
  appDescription: "Loose-leaf",
  timezone: "new yo",
  tagline: "For rain",
  primaryLanguage: "port",
  brandVoice: "w",
  ownerEmail: "a@tide.eu",
};

const SLOWDOWN = 4;
/** Events faster than this are not told of: the least that can be asked for. */
const LEAST_MS = 16;

/**
 * Types into every field of a page and gives, key by key, how long it took until the page had shown it.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @returns {Promise<number[]>} milliseconds, as event timing tells them: in steps of 8
 */
export async function typeEverywhere(browser, address) {
  const context = await browser.newContext({ viewport: { width: 800, height: 1400 }, locale: "en" });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    await openAll(page);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.evaluate(watchKeys, LEAST_MS);
    for (const [name, text] of Object.entries(keys)) {
      await page.focus(`[name="${name}"]`);
      for (const key of text) {
        await page.keyboard.press(key === " " ? "Space" : key);
        // Nobody types the next key before the page has shown this one.
        await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
      }
    }
    await page.focus('[name="targetGender"]');
    await page.keyboard.press("ArrowRight");
    // The last events are told of a moment after they are shown.
    await page.evaluate(
      () => new Promise((idle) => requestIdleCallback(() => setTimeout(idle, 100), { timeout: 1000 })),
    );
    return await page.evaluate(() => Reflect.get(globalThis, "durations")());
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: matches what event timing tells with the keys that were pressed. What it does not tell took the least.
 *
 * @param {number} least
 */
function watchKeys(least) {
  /** @type {number[]} */
  const pressed = [];
  /** @type {PerformanceEntry[]} */
  const told = [];
  addEventListener("keydown", ({ timeStamp }) => pressed.push(timeStamp), { capture: true });
  new PerformanceObserver((list) => told.push(...list.getEntries())).observe(
    /** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: least }),
  );
  Reflect.set(globalThis, "durations", () =>
    pressed.map((at) => {
      const own = told.filter(({ name, startTime }) => name.startsWith("key") && Math.abs(startTime - at) < 1);
      return Math.max(least, ...own.map(({ duration }) => duration));
    }),
  );
}

/** @param {import("playwright").Page} page */
async function openAll(page) {
  await page.locator('[name="appName"]').waitFor();
  const further = page.locator(".lk-disclosure-trigger");
  if ((await further.count()) === 0) return;
  await further.click();
  // The lists have been made once they have descriptions.
  for (const name of ["timezone", "primaryLanguage"]) {
    await page.locator(`[role="combobox"][name="${name}"]`).click();
    await page.locator(".lk-combobox-option-description").first().waitFor();
    await page.keyboard.press("Escape");
  }
}
