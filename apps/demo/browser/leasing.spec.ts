import { expect, test } from "./demo.ts";
import { lookUntil } from "./look-until.ts";
import { makeProject } from "./make-project.ts";
import { signInAs } from "./sign-in.ts";

test("orders accounts after a review of the cost, follows the order and shows what came of it", async ({
  page,
  demo,
  browserLog,
}) => {
  const orders: string[] = [];
  page.on("request", (request) => request.url().endsWith("/leased-accounts/request") && orders.push(request.method()));
  await page.goto(`${demo}/leased-accounts`);
  await signInAs(page, "Tide Tea");
  await expect(page.getByRole("link", { name: "Describe your product" })).toHaveAttribute("href", "/onboarding");
  await makeProject(page);
  await page.reload();

  await page.getByLabel("How many accounts?").fill("3");
  await expect(page.getByText("3 × $150 = $450 a month.")).toBeVisible();
  await page.getByLabel("What are they about?").fill("Tea");
  await page.getByRole("button", { name: "Review the order" }).click();
  await expect(page.getByRole("heading", { name: "Your order", exact: true })).toBeFocused();
  await expect(
    page.getByText("Nothing is charged now. When accounts are assigned: up to 3 × $150 = $450 a month."),
  ).toBeVisible();
  expect(orders).toEqual([]);

  await page.getByRole("button", { name: "Order 3 accounts" }).click();
  await expect(page.getByRole("heading", { name: "3 accounts ordered" })).toBeVisible();
  expect(orders).toEqual(["POST"]);

  await page.reload();
  await expect(page.getByRole("heading", { name: /^Order of / })).toBeVisible();
  await lookUntil(page, "All 3 accounts are ready.");
  await page.getByRole("region", { name: "Your accounts" }).getByRole("button", { name: "Look again" }).click();
  await expect(page.getByRole("region", { name: "Your accounts" }).getByRole("listitem")).toHaveCount(3);
  expect(orders).toEqual(["POST"]);
  browserLog.expectClean(demo);
});
