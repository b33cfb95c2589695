import { expect, test } from "./demo.ts";
import { describeProduct, skip, stepHeading } from "./five-steps.ts";
import { signInAs } from "./sign-in.ts";

test("signing in leads to the page that was asked for, and asks the proxy for that customer alone", async ({
  page,
  demo,
  browserLog,
}) => {
  await page.goto(`${demo}/onboarding`);
  await expect(page).toHaveTitle("Sign in – Kopp Commerce");
  await signInAs(page, "Tide Tea");
  await expect(page.getByRole("heading", { level: 1, name: "Your first post" })).toBeVisible();
  await expect(page).toHaveURL(`${demo}/onboarding`);
  expect(await page.context().cookies()).toMatchObject([{ httpOnly: true, sameSite: "Lax" }]);

  await page.goto(`${demo}/?next=/leased-accounts`);
  await expect(page).toHaveURL(`${demo}/leased-accounts`);
  await expect(page.getByRole("heading", { name: "First, tell us about your product" })).toBeVisible();
  browserLog.expectClean(demo);
});

test("an address to go to next that is not the dashboard's own leads nowhere", async ({ page, demo }) => {
  await page.goto(`${demo}/?next=${encodeURIComponent("https://example.com/onboarding")}`);
  await signInAs(page, "Acme Coffee");
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Acme Coffee" })).toBeVisible();
  await expect(page).toHaveURL(`${demo}/`);
});

test("links change the page without a load, tell where one is, and the browser's back returns", async ({
  page,
  demo,
  browserLog,
}) => {
  await page.goto(demo);
  await signInAs(page, "Tide Tea");
  const loads: string[] = [];
  page.on("request", (request) => request.isNavigationRequest() && loads.push(request.url()));
  for (const [link, heading] of [
    ["First post", "Your first post"],
    ["Product", "Your product"],
    ["Leased accounts", "Leased accounts"],
    ["Home", "Hello, Tide Tea"],
  ] as const) {
    await page.getByRole("link", { name: link, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeFocused();
    await expect(page.getByRole("link", { name: link, exact: true })).toHaveAttribute("aria-current", "page");
  }
  await expect(page).toHaveTitle("Home – Kopp Commerce");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Leased accounts" })).toBeFocused();
  expect(loads).toEqual([]);
  browserLog.expectClean(demo);
});

test("the look and the direction are kept, and the kit follows them", async ({ page, demo, browserLog }) => {
  await page.goto(demo);
  await page.getByLabel("Colours").selectOption("Dark");
  await page.getByLabel("Direction").selectOption("Right to left");
  await signInAs(page, "Tide Tea");
  await page.getByRole("link", { name: "First post" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator(".lk-root").first()).toHaveAttribute("data-lk-scheme", "dark");
  await expect(page.locator(".lk-root").first()).toHaveAttribute("dir", "rtl");
  browserLog.expectClean(demo);
});

test("signing out forgets what was typed, also in another tab", async ({ page, demo, context }) => {
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
  await page.getByLabel("What is it called?").fill("Tide Tea");
  const other = await context.newPage();
  await other.goto(demo);
  await expect(other.getByRole("heading", { name: "Hello, Tide Tea" })).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("heading", { name: "Who are you today?" })).toBeVisible();
  await signInAs(page, "Acme Coffee");
  await expect(other.getByRole("heading", { name: "Hello, Acme Coffee" })).toBeVisible();
  await page.getByRole("link", { name: "First post" }).click();
  await expect(page.getByLabel("What is it called?")).toHaveValue("");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("tide-tea");
});

test("what could not be read says so, and is read again on request", async ({ page, demo }) => {
  const projects = "**/api/layers/v1/projects*";
  const error = { code: "INTERNAL", message: "Something broke.", requestId: "req_1" };
  await page.route(projects, (route) => route.fulfill({ status: 500, json: { error } }));
  await page.goto(demo);
  await signInAs(page, "Tide Tea");
  await expect(page.getByRole("alert")).toContainText("Try again");
  await page.unroute(projects);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Make your first post" })).toBeVisible();
});

test("what this start cannot offer is said in the step that it concerns, and the step can be done without it", async ({
  page,
  demo,
  browserLog,
}) => {
  await page.route("**/api/config", async (route) => {
    const response = await route.fetch();
    const off = (reason: string) => ({ available: false, reason });
    const features = {
      connect: off("Connecting is off."),
      upload: off("Upload is off."),
      webhooks: { available: true },
    };
    await route.fulfill({ response, json: { ...(await response.json()), features } });
  });
  await page.goto(`${demo}/onboarding`);
  await signInAs(page, "Tide Tea");
  await describeProduct(page);
  await expect(page.getByText("Upload is off.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add your logo" })).toBeHidden();
  await expect(page.getByLabel("Link to the file").first()).toBeVisible();
  await skip(page);
  await expect(page.getByText("Connecting is off.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Connect TikTok" })).toBeHidden();
  await skip(page);
  await expect(stepHeading(page, "Choose something to remix")).toBeVisible();
  browserLog.expectClean(demo);
});

test("the callback page knows no connection that this browser did not start", async ({ page, demo, browserLog }) => {
  await page.goto(`${demo}/social/callback?state=st_of_someone_else&status=success`);
  await expect(page.getByText("You can close this window and go on where you started.")).toBeVisible();
  await page.getByRole("link", { name: "Go to the dashboard" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Who are you today?" })).toBeVisible();
  browserLog.expectClean(demo);
});
