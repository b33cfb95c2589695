import { expect, test } from "./demo.ts";

test("a customer signs in, and the page asks the proxy for their project and nobody else", async ({
  page,
  demo,
  browserLog,
}) => {
  await page.goto(demo);
  await expect(page.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
  const projects = page.waitForResponse((response) => response.url().startsWith(`${demo}/api/layers/v1/projects`));
  await page.getByLabel("Sign in as").selectOption("Tide Tea");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Signed in as Tide Tea")).toBeVisible();
  expect((await projects).status()).toBe(200);
  await expect(page.getByText("No project yet.")).toBeVisible();

  const created = await page.evaluate(async () => {
    const response = await fetch("/api/layers/v1/projects", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Layers-Kit": "1", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify({ name: "Tide Tea", timezone: "Europe/Oslo" }),
    });
    return response.status;
  });
  expect(created).toBe(201);

  for (const [path, heading] of [
    ["/onboarding", "Onboarding"],
    ["/leased-accounts", "Leased accounts"],
    ["/", "Dashboard"],
  ] as const) {
    await page.goto(demo + path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText("Your project: Tide Tea")).toBeVisible();
  }

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Sign in as").selectOption("Acme Coffee");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("No project yet.")).toBeVisible();

  expect(browserLog.complaints).toEqual([]);
  const origins = new Set(
    browserLog.requests.filter((url) => !url.startsWith("data:")).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([demo]);
  expect(await page.context().cookies()).toMatchObject([{ httpOnly: true, sameSite: "Lax" }]);
});

test("the callback page knows no connection that this browser did not start", async ({ page, demo, browserLog }) => {
  await page.goto(`${demo}/social/callback?state=st_of_someone_else&status=success`);
  await expect(page.getByText("This browser started no connection.")).toBeVisible();
  await page.getByRole("link", { name: "Go to the dashboard" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
  expect(browserLog.complaints).toEqual([]);
});
