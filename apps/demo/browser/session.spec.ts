import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./demo.ts";
import { chooseFile, describeProduct, goOn, product, remix, skip, stepHeading } from "./five-steps.ts";
import { signInAs } from "./sign-in.ts";

/** What twelve hours, or a server that was started anew, do to a session. */
async function endSession(context: BrowserContext): Promise<void> {
  await context.clearCookies();
}

const signedOut = (page: Page) => page.getByRole("dialog", { name: "You were signed out" });

async function begin(page: Page, demo: string): Promise<void> {
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
}

test("a session that ends before a click is renewed over the page, and the click happens once", async ({
  page,
  demo,
  context,
}) => {
  const created: number[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST" && response.url().endsWith("/v1/projects"))
      created.push(response.status());
  });
  await begin(page, demo);
  await page.getByLabel("What is it called?").fill(product.name);
  await page.getByLabel("What makes it worth having?").fill(product.description);
  await endSession(context);
  await page.getByRole("button", { name: "Save product" }).click();

  await expect(signedOut(page)).toBeVisible();
  await expect(signedOut(page)).toContainText("Nothing is lost");
  await page.getByRole("button", { name: "Sign in as Tide Tea" }).click();
  await expect(stepHeading(page, "Pictures of your product")).toBeVisible();
  expect(created).toEqual([401, 201]);

  await chooseFile(page, "Add your logo", "logo.png", () => endSession(context));
  await page.getByRole("button", { name: "Sign in as Tide Tea" }).click();
  await expect(page.getByRole("button", { name: "Remove Logo" })).toBeVisible();
  await expect(signedOut(page)).toBeHidden();
});

test("who does not sign in again at once loses nothing, and finds the way back", async ({ page, demo, context }) => {
  await begin(page, demo);
  await page.getByLabel("What is it called?").fill(product.name);
  await page.getByLabel("What makes it worth having?").fill(product.description);
  await endSession(context);
  await page.getByRole("button", { name: "Save product" }).click();
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page.getByText("You have been signed out.")).toBeVisible();
  await expect(page.getByLabel("What is it called?")).toHaveValue(product.name);
  await expect(page.getByText("You are signed out. What you entered is kept in this browser.")).toBeVisible();

  await page.reload();
  await signInAs(page, "Tide Tea");
  await expect(page.getByLabel("What is it called?")).toHaveValue(product.name);
  await page.getByRole("button", { name: "Save product" }).click();
  await expect(stepHeading(page, "Pictures of your product")).toBeVisible();
});

test("signing in again as someone else starts over with their own things", async ({ page, demo, context }) => {
  await begin(page, demo);
  await describeProduct(page);
  await chooseFile(page, "Add your logo", "logo.png", () => endSession(context));
  await page.getByText("I am someone else").click();
  await page.getByRole("button", { name: "Sign in as Acme Coffee" }).click();
  await expect(page.getByRole("button", { name: "Save product" })).toBeVisible();
  await expect(page.getByLabel("What is it called?")).toHaveValue("");
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain("tide-tea");
});

test("a dialog that is open stays open under the question", async ({ page, demo, context }) => {
  await begin(page, demo);
  await describeProduct(page);
  await skip(page);
  await page.getByRole("button", { name: "Connect TikTok" }).click();
  const consent = context.pages().at(-1) ?? page;
  await consent.getByRole("button", { name: "Allow" }).click();
  await goOn(page);
  await remix(page);
  await goOn(page);
  await page.getByRole("button", { name: "Choose a time" }).click();
  const dialog = page.getByRole("dialog", { name: "Schedule this post" });
  await dialog.getByLabel("Day").fill("2030-07-01");
  await endSession(context);
  await dialog.getByRole("button", { name: "Schedule", exact: true }).click();

  await expect(signedOut(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(signedOut(page)).toBeHidden();
  await expect(dialog.getByText("You have been signed out.")).toBeVisible();
  await expect(dialog.getByLabel("Day")).toHaveValue("2030-07-01");

  await dialog.getByRole("button", { name: /Schedule|Try again/ }).click();
  await page.getByRole("button", { name: "Sign in as Tide Tea" }).click();
  await expect(page.getByRole("dialog", { name: "Scheduled" })).toBeVisible();
});
