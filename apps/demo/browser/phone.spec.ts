import { devices } from "@playwright/test";
import { expect, test } from "./demo.ts";
import { describeProduct, skip, stepHeading } from "./five-steps.ts";
import { signInAs } from "./sign-in.ts";

const { viewport, userAgent, isMobile, hasTouch, deviceScaleFactor } = devices["Pixel 7"];
test.use({ viewport, screen: viewport, userAgent, isMobile, hasTouch, deviceScaleFactor });

test("on a phone the whole page goes to the platform, and comes back to the same step", async ({ page, demo }) => {
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
  await describeProduct(page);
  await skip(page);
  await expect(stepHeading(page, "Connect an account")).toBeVisible();
  const address = page.url();

  await page.getByRole("button", { name: "Connect TikTok" }).tap();
  await page.getByRole("button", { name: "Deny" }).tap();
  await page.waitForURL(address);
  await expect(stepHeading(page, "Connect an account")).toBeVisible();
  await expect(page.getByText("Nothing was connected.")).toBeVisible();

  await page.getByRole("button", { name: "Connect TikTok" }).tap();
  await page.getByRole("button", { name: "Allow" }).tap();
  await page.waitForURL(address);
  await expect(stepHeading(page, "Connect an account")).toBeVisible();
  await expect(page.getByText("Done: TikTok is connected.")).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});
