import { expect, test } from "./demo.ts";
import { plannedPosts, product, realFile, stepHeading } from "./five-steps.ts";
import { pressOn, tabTo } from "./keyboard.ts";

test.use({ timezoneId: "Europe/Oslo" });

test("leads from a product to a planned post by keyboard alone", async ({ page, demo, browserLog }) => {
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  await page.goto(`${demo}/onboarding`);
  await pressOn(page, button("Sign in as Tide Tea"));

  await tabTo(page, page.getByLabel("What is it called?"));
  await page.keyboard.type(product.name);
  await tabTo(page, page.getByLabel("What makes it worth having?"));
  await page.keyboard.type(product.description);
  await pressOn(page, button("Save product"));

  await expect(stepHeading(page, "Pictures of your product")).toBeFocused();
  const chooser = page.waitForEvent("filechooser");
  await pressOn(page, button("Add your logo"));
  await (await chooser).setFiles(realFile("logo.png"));
  await expect(page.getByRole("button", { name: "Remove Logo" })).toBeVisible();
  await pressOn(page, button("Continue"));

  await expect(stepHeading(page, "Connect an account")).toBeFocused();
  const opened = page.waitForEvent("popup");
  await pressOn(page, button("Connect TikTok"));
  const consent = await opened;
  await pressOn(consent, consent.getByRole("button", { name: "Allow" }));
  await expect(page.getByText("Done: TikTok is connected.")).toBeVisible();
  await pressOn(page, button("Continue"));

  await expect(stepHeading(page, "Choose something to remix")).toBeFocused();
  await pressOn(page, page.getByRole("radio", { name: /slides/ }).first(), "Space");
  await pressOn(page, button("Remix this"));
  await expect(button("Copy caption")).toBeVisible();
  await pressOn(page, button("Continue"));

  await expect(stepHeading(page, "When should it go out?")).toBeFocused();
  await pressOn(page, button("Choose a time"));
  const dialog = page.getByRole("dialog", { name: "Schedule this post" });
  await tabTo(page, dialog.getByLabel("Day"));
  await page.keyboard.type("07012030");
  await tabTo(page, dialog.getByLabel("Time"));
  await page.keyboard.type("0930AM");
  await pressOn(page, dialog.getByRole("button", { name: "Schedule", exact: true }));
  await pressOn(page, page.getByRole("dialog", { name: "Scheduled" }).getByRole("button", { name: "Done" }));
  await pressOn(page, button("Continue"));
  await expect(stepHeading(page, "All set")).toBeFocused();
  expect(await plannedPosts(page)).toMatchObject([
    { status: "queued", scheduledFor: expect.stringMatching(/^2030-07-01T07:30:00/) },
  ]);
  browserLog.expectClean(demo);
});
