import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect, test } from "./social-connect.ts";

/*
 * Connecting an account between a real host's page, its proxy and a consent page on another site. The same in Chromium, as part
 * of the tests, and in Firefox, as a long proof.
 */

type View = Page | FrameLocator;

const button = (page: View): Locator => page.getByRole("button", { name: "Connect TikTok", exact: true });
const waiting = (page: View): Locator => page.getByText("Waiting for you to say yes in the TikTok window.");
const stillConnecting = (page: View): Locator => page.getByText("Still connecting?");
const connected = (page: View): Locator => page.locator(".lk-notice").getByText("TikTok is connected.");
const account = (page: View): Locator => page.getByRole("listitem").filter({ hasText: "tidetea" });

/** Presses the button; answers with the platform's window. */
async function press(page: Page, view: View = page): Promise<Page> {
  // Firefox does not tell a page of the windows that its frames open.
  const [popup] = await Promise.all([page.context().waitForEvent("page"), button(view).click()]);
  await expect(popup.getByRole("button", { name: "Allow" })).toBeVisible();
  return popup;
}

const allow = (popup: Page): Promise<void> => popup.getByRole("button", { name: "Allow" }).click();

/** What the host was told, by type. */
const told = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { told: { type: string }[] }).told.map(({ type }) => type));

const closed = (popup: Page): Promise<unknown> => (popup.isClosed() ? Promise.resolve() : popup.waitForEvent("close"));

test("opens in the click, connects, and closes the window", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  await expect(waiting(page)).toBeVisible();
  await allow(popup);
  await expect(connected(page)).toBeVisible();
  await expect(account(page)).toBeVisible();
  await closed(popup);
  expect((await told(page)).sort()).toEqual(["onConnected", "social.connected", "social.opened"]);
});

test("shows a waiting page in the page's language until the platform's comes", async ({ page, host }) => {
  await host.open(page);
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/social/oauth-url", async (route) => {
    await held;
    await route.continue();
  });
  const [popup] = await Promise.all([page.waitForEvent("popup"), button(page).click()]);
  await expect(popup.getByText("TikTok opens here in a moment…")).toBeVisible();
  await expect(popup.locator("html")).toHaveAttribute("lang", "en");
  letGo();
  await allow(popup);
  await expect(connected(page)).toBeVisible();
});

test("offers a link where the browser opens no window", async ({ page, host }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await host.open(page);
  await button(page).click();
  const link = page.getByRole("link", { name: "Open TikTok" });
  await expect(link).toBeVisible();
  const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await allow(opened);
  await expect(connected(page)).toBeVisible();
});

test("asks who closed the window, and goes on with the same page", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  await popup.close();
  await expect(stillConnecting(page)).toBeVisible();
  const [again] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Open TikTok again" }).click(),
  ]);
  await expect(again).toHaveURL(popup.url());
  await allow(again);
  await expect(connected(page)).toBeVisible();
});

test("stops waiting when told so", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await closed(popup);
  await expect(button(page)).toBeFocused();
  await expect(page.locator(".lk-notice")).toHaveCount(0);
});

for (const [whose, policy] of [
  ["the host's page", { hostPolicy: "same-origin" }],
  ["the consent page", { consentPolicy: "same-origin" }],
] as const) {
  test(`goes on where ${whose} cuts the window off and it looks closed`, async ({ page, host }) => {
    await host.set(policy);
    await host.open(page);
    const popup = await press(page);
    await expect(stillConnecting(page)).toBeVisible();
    await allow(popup);
    await expect(connected(page)).toBeVisible();
    await expect(stillConnecting(page)).toBeHidden();
  });
}

test("says that nothing was connected when the person said no", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  await popup.getByRole("button", { name: "Deny" }).click();
  await expect(page.getByText("Nothing was connected.")).toBeVisible();
  await closed(popup);
  await expect(button(page)).toBeEnabled();
});

test("says that ten minutes are over", async ({ page, host }) => {
  await host.open(page);
  await press(page);
  await host.set({ step: 10 * 60_000 });
  await expect(page.getByText("That took more than ten minutes.")).toBeVisible();
});

test("is calm about a page to come back to that is not allowed, and exact to the host", async ({ page, host }) => {
  await host.open(page, { returnUrl: "https://elsewhere.example/back" });
  await button(page).click();
  await expect(page.getByText("This is not available right now.")).toBeVisible();
  await expect(page.getByText("elsewhere.example")).toHaveCount(0);
  expect(await told(page)).toContainEqual(expect.stringMatching(/^RETURN_URL_NOT_ALLOWED: .*elsewhere\.example/));
});

test("keeps looking while the network is away", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  await host.set({ network: false });
  await expect(page.getByText(/keep looking/)).toBeVisible();
  await allow(popup);
  await host.set({ network: true });
  await expect(connected(page)).toBeVisible();
});

test("two tabs show the same, and each hears how it ended", async ({ page, host }) => {
  await host.open(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(button(other)).toBeVisible();
  await page.bringToFront();
  const popup = await press(page);
  await expect(stillConnecting(other)).toBeVisible();
  await allow(popup);
  await expect(connected(page)).toBeVisible();
  await other.bringToFront();
  await expect(connected(other)).toBeVisible();
  await expect(account(other)).toBeVisible();
});

test("a page that is loaded again meanwhile goes on", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  await expect(waiting(page)).toBeVisible();
  await page.reload();
  await expect(stillConnecting(page)).toBeVisible();
  await allow(popup);
  await expect(connected(page)).toBeVisible();
  await expect(account(page)).toBeVisible();
});

test("leaves with the whole page, and comes back to the same address", async ({ page, host }) => {
  await host.open(page, { display: "page" });
  const address = page.url();
  await button(page).click();
  await allow(page);
  await page.waitForURL(address);
  await expect(connected(page)).toBeVisible();
  await expect(account(page)).toBeVisible();
});

test("works in a frame on another site, whose storage is kept apart and whose cookies are not sent", async ({
  page,
  host,
}) => {
  await page.goto(`${host.otherSite}/frame?token=yes`);
  const frame = page.frameLocator("iframe");
  const popup = await press(page, frame);
  await expect(waiting(frame)).toBeVisible();
  await allow(popup);
  await expect(connected(frame)).toBeVisible();
  await expect(account(frame)).toBeVisible();
  await closed(popup);
});

test("lets nothing through for a connection that this browser did not start", async ({ page, host }) => {
  await host.open(page);
  const popup = await press(page);
  const stranger = await page.context().newPage();
  await stranger.goto(`${host.origin}/back?state=st_of_someone_else&status=success`);
  await expect(stranger.getByText("You can close this window.")).toBeVisible();
  expect(stranger.isClosed()).toBe(false);
  await expect(waiting(page)).toBeVisible();
  await allow(popup);
  await expect(connected(page)).toBeVisible();
});
