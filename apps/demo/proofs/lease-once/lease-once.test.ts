import { randomUUID } from "node:crypto";
import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltWeb, buildWeb } from "../../server/testing/build.ts";
import { wishOnce } from "./wish.ts";

const { LEASE_ONCE_WISHES = "20", LEASE_ONCE_SEED = randomUUID(), CHROMIUM_PATH = "/usr/bin/chromium" } = process.env;
const wishes = Array.from({ length: Number(LEASE_ONCE_WISHES) }, (_, at) => `${LEASE_ONCE_SEED}/${at}`);
const FIVE_MINUTES = 300_000;

let web: BuiltWeb;
let browser: Browser;
const seen = { wishes: 0, duplicates: 0, lost: 0, mishaps: 0 };

beforeAll(async () => {
  console.log(`LEASE_ONCE_SEED=${LEASE_ONCE_SEED}`);
  web = await buildWeb();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args });
}, FIVE_MINUTES);

afterAll(async () => {
  await browser.close();
  web.remove();
});

test.each(wishes)(
  "a wish is one order, whatever fails and in whichever tab: %s",
  async (seed) => {
    const ending = await wishOnce(browser, web.webDir, seed);
    console.log(`sent ${ending.sent} times, met with ${ending.met.join(", ") || "nothing"}`);
    seen.wishes++;
    seen.mishaps += ending.met.length;
    if (ending.made.length > 1) seen.duplicates++;
    if (ending.made.length < 1 || ending.shown.some(({ orders }) => orders < 1)) seen.lost++;
    expect(ending.made).toEqual([{ status: "assigned" }]);
    expect(ending.shown).toEqual([
      { orders: 1, accounts: 5 },
      { orders: 1, accounts: 5 },
    ]);
  },
  FIVE_MINUTES,
);

test("all were met with something, and none was doubled or lost", () => {
  console.log(JSON.stringify(seen), `LEASE_ONCE_SEED=${LEASE_ONCE_SEED}`);
  expect(seen).toMatchObject({ wishes: wishes.length, duplicates: 0, lost: 0 });
  expect(seen.mishaps).toBeGreaterThan(wishes.length);
});
