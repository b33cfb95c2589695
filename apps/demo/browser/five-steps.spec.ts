import { expect, test } from "./demo.ts";
import {
  addPictures,
  connectAccount,
  describeProduct,
  goOn,
  plannedPosts,
  product,
  remix,
  schedule,
  skip,
  stepHeading,
} from "./five-steps.ts";
import { fitsTheWindow } from "./layout.ts";
import { signInAs } from "./sign-in.ts";

test.use({ timezoneId: "Europe/Oslo" });

test("leads from a product to a planned post, by mouse, with real files", async ({ page, demo, browserLog }) => {
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
  await describeProduct(page);
  await addPictures(page);
  await connectAccount(page);
  await remix(page);
  await schedule(page);
  expect(await plannedPosts(page)).toMatchObject([
    { status: "queued", scheduledFor: expect.stringMatching(/^2030-07-01T07:30:00(\.000)?Z$/) },
  ]);

  await page.getByRole("link", { name: "Home" }).click();
  await expect(page.getByRole("heading", { name: "Your next post is planned" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Planned" }).getByText(/July 1, 2030 at 9:30\sAM GMT\+2/),
  ).toBeVisible();
  browserLog.expectClean(demo);
});

test("ends with a post to take along where pictures, account and schedule are skipped", async ({
  page,
  demo,
  context,
  browserLog,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: demo });
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
  await describeProduct(page);
  await skip(page);
  await expect(stepHeading(page, "Connect an account")).toBeVisible();
  await skip(page);
  await remix(page);
  await goOn(page);
  await page.getByRole("button", { name: "Skip, I will post it myself" }).click();
  await expect(stepHeading(page, "Your post is ready")).toBeVisible();
  await expect(page.getByRole("img", { name: /^Slide 1 of \d/ })).toBeVisible();

  await page.getByRole("button", { name: "Copy caption" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const caption = await page.evaluate(() => navigator.clipboard.readText());
  expect(caption).toContain(product.name);
  await expect(page.getByText(caption)).toBeVisible();

  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await page.getByRole("button", { name: /^Download all \d/ }).click();
  await expect(page.getByRole("button", { name: /^All \d+ saved\.$/ })).toBeVisible();
  await expect(() => expect(saved.length).toBeGreaterThan(2)).toPass();
  expect(saved[0]).toMatch(/^slideshow-1\.(jpg|png|webp)$/);
  expect(await plannedPosts(page)).toEqual([]);
  browserLog.expectClean(demo);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("leads through all five steps without a horizontal scroll", async ({ page, demo, browserLog }) => {
    await page.goto(`${demo}/onboarding`);
    await fitsTheWindow(page);
    await signInAs(page, "Tide Tea");
    await fitsTheWindow(page);
    for (const step of [describeProduct, addPictures, connectAccount, remix, schedule]) {
      await step(page);
      await fitsTheWindow(page);
    }
    await page.getByRole("button", { name: "Menu" }).click();
    await fitsTheWindow(page);
    await page.getByRole("link", { name: "Home" }).click();
    await expect(page.getByRole("heading", { name: "Your next post is planned" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Menu" })).toHaveAttribute("aria-expanded", "false");
    await fitsTheWindow(page);
    browserLog.expectClean(demo);
  });
});

test("goes on from right to left as from left to right", async ({ page, demo, browserLog }) => {
  await page.goto(`${demo}/onboarding`);
  await page.getByLabel("Direction").selectOption("Right to left");
  await signInAs(page, "Tide Tea");
  await describeProduct(page);
  await skip(page);
  await connectAccount(page);
  await remix(page);
  await schedule(page);
  await fitsTheWindow(page);
  browserLog.expectClean(demo);
});
