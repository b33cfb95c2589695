import { bringAxe, expectAccessible } from "./accessible.ts";
import { test } from "./demo.ts";
import {
  addPictures,
  connectAccount,
  describeProduct,
  pickSource,
  remix,
  schedule,
  stepHeading,
} from "./five-steps.ts";
import { lookUntil } from "./look-until.ts";
import { signInAs } from "./sign-in.ts";

// Half a transition has colours of its own.
test.use({ reducedMotion: "reduce" });

test("axe finds nothing on any page in any state, in light and in dark", async ({ page, demo, context }) => {
  await bringAxe(page);
  await page.goto(demo);
  await page.getByRole("heading", { name: "Who are you today?" }).waitFor();
  await expectAccessible(page, "sign-in");
  await signInAs(page, "Tide Tea");
  await page.getByRole("heading", { name: "Make your first post" }).waitFor();
  await expectAccessible(page, "home, empty");
  await page.getByRole("link", { name: "Leased accounts" }).click();
  await page.getByRole("link", { name: "Describe your product" }).waitFor();
  await expectAccessible(page, "leased accounts without a product");
  await page.getByRole("link", { name: "Describe your product" }).click();
  await page.getByRole("button", { name: "Save product" }).waitFor();
  await expectAccessible(page, "step 1");
  await describeProduct(page);
  await expectAccessible(page, "step 2, empty");
  await addPictures(page);
  await expectAccessible(page, "step 3, empty");
  await connectAccount(page);
  await pickSource(page);
  await expectAccessible(page, "step 4");
  await remix(page);
  await expectAccessible(page, "step 4, ready");
  await schedule(page);
  await expectAccessible(page, "the end");
  await page
    .getByRole("navigation", { name: "Getting started" })
    .getByRole("button", { name: /Pictures/ })
    .click();
  await stepHeading(page, "Pictures of your product").waitFor();
  await expectAccessible(page, "step 2");

  await page.getByRole("link", { name: "Home" }).click();
  await page.getByRole("heading", { name: "Your next post is planned" }).waitFor();
  await expectAccessible(page, "home");
  await page.getByRole("link", { name: "Product", exact: true }).click();
  await page.getByRole("radio").first().waitFor();
  await page.getByText(/hashtags, found/).waitFor();
  await expectAccessible(page, "product");
  await page.getByRole("link", { name: "Leased accounts" }).click();
  await page.getByRole("button", { name: "Review the order" }).waitFor();
  await expectAccessible(page, "leased accounts");
  await page.getByLabel("What are they about?").fill("Tea");
  await context.clearCookies();
  await page.getByRole("button", { name: "Review the order" }).click();
  await page.getByRole("button", { name: "Order 1 account" }).click();
  await page.getByRole("dialog", { name: "You were signed out" }).waitFor();
  await expectAccessible(page, "signed out");
  await page.getByRole("button", { name: "Sign in as Tide Tea" }).click();
  await page.getByRole("heading", { name: "1 account ordered" }).waitFor();
  await lookUntil(page, "Your account is ready.");
  await expectAccessible(page, "leased accounts, ordered");
});
