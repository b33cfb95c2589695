import { expect, test } from "./demo.ts";
import { makeProject } from "./make-project.ts";
import { signInAs } from "./sign-in.ts";

test("has another persona made, parts with it, and looks for hashtags again, through the proxy", async ({
  page,
  demo,
  browserLog,
}) => {
  await page.goto(`${demo}/product`);
  await signInAs(page, "Tide Tea");
  await expect(page.getByRole("link", { name: "Describe your product" })).toHaveAttribute("href", "/onboarding");
  await makeProject(page);
  await page.reload();

  const personas = page.getByRole("region", { name: "Choose a persona" });
  await expect(personas.getByRole("radio")).toBeChecked();
  await personas.getByRole("button", { name: "Make another persona" }).click();
  await personas.getByLabel("How old?").selectOption("Senior");
  await personas.getByRole("button", { name: "Make this persona" }).click();
  await expect(personas.getByRole("radio")).toHaveCount(2);
  await expect(personas.getByRole("radio").first()).toBeChecked();

  await personas.getByRole("button", { name: "Delete a persona" }).click();
  await personas.getByRole("list").getByRole("button").first().click();
  await personas.getByRole("button", { name: "Delete for good" }).click();
  await expect(personas.getByRole("radio")).toHaveCount(1);

  const hashtags = page.getByRole("region", { name: "Hashtags of your product" });
  await expect(hashtags.getByRole("listitem").first()).toHaveText(/^#.+ of 100/);
  const asked = page.waitForResponse((response) => response.url().endsWith("/keywords/refresh"));
  await hashtags.getByRole("button", { name: "Look again" }).click();
  expect((await asked).status()).toBe(202);
  await expect(hashtags.getByRole("button", { name: "Look again" })).toBeVisible();
  browserLog.expectClean(demo);
});
