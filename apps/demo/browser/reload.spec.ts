import { expect, test } from "./demo.ts";
import { chooseFile, goOn, openConsent, pickSource, plannedPosts, product, stepHeading } from "./five-steps.ts";
import { signInAs } from "./sign-in.ts";

// Slow enough to leave while a post is being made.
test.use({ speed: 30, timezoneId: "Europe/Oslo" });

test("each step goes on where it was after a reload in its middle", async ({ page, demo, browserLog }) => {
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
  await page.getByLabel("What is it called?").fill(product.name);
  await page.getByLabel("What makes it worth having?").fill(product.description);
  await page.reload();
  await expect(page.getByLabel("What is it called?")).toHaveValue(product.name);
  await expect(page.getByLabel("What makes it worth having?")).toHaveValue(product.description);
  await page.getByRole("button", { name: "Save product" }).click();

  await expect(stepHeading(page, "Pictures of your product")).toBeVisible();
  await chooseFile(page, "Add your logo", "logo.png");
  await expect(page.getByRole("button", { name: "Remove Logo" })).toBeVisible();
  await page.reload();
  await expect(stepHeading(page, "Pictures of your product")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Logo" })).toBeVisible();
  await goOn(page);

  const consent = await openConsent(page, "TikTok");
  await page.reload();
  await consent.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByText("Done: TikTok is connected.")).toBeVisible();
  await goOn(page);

  await pickSource(page);
  const chosen = page.getByRole("radio", { name: /slides/ }).first();
  await page.reload();
  await expect(chosen).toBeChecked();
  const remix = page.getByRole("button", { name: "Remix this" });
  await remix.click();
  await expect(stepHeading(page, "Making your slideshow")).toBeVisible();
  await page.reload();
  await expect(stepHeading(page, "Making your slideshow")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy caption" })).toBeVisible();
  await goOn(page);

  await page.reload();
  await expect(stepHeading(page, "When should it go out?")).toBeVisible();
  await page.getByRole("button", { name: "Choose a time" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Scheduled" })).toBeVisible();
  await page.reload();
  await goOn(page);
  await expect(stepHeading(page, "All set")).toBeVisible();
  expect(await plannedPosts(page)).toHaveLength(1);
  browserLog.expectClean(demo);
});
