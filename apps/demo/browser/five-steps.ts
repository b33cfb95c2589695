import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";

export const product = {
  name: "Tide Tea",
  description:
    "Loose-leaf teas from small gardens, blended by hand for slow afternoons. For people who would rather have one good cup than five quick ones.",
};

/** A real file of the repository. */
export function realFile(name: string): string {
  return fileURLToPath(new URL(`../../../packages/sandbox/art/fixtures/${name}`, import.meta.url));
}

export function stepHeading(page: Page, name: string): Locator {
  return page.getByRole("heading", { level: 2, name, exact: true });
}

/** The five steps by mouse. Each begins where the one before has led. */
export async function describeProduct(page: Page): Promise<void> {
  await page.getByLabel("What is it called?").fill(product.name);
  await page.getByLabel("What makes it worth having?").fill(product.description);
  await page.getByRole("button", { name: "Save product" }).click();
  await expect(stepHeading(page, "Pictures of your product")).toBeVisible();
}

/** @param meanwhile what happens while the person looks for the file */
export async function chooseFile(
  page: Page,
  button: string,
  file: string,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).click();
  const opened = await chooser;
  await meanwhile?.();
  await opened.setFiles(realFile(file));
}

export async function addPictures(page: Page): Promise<void> {
  await chooseFile(page, "Add your logo", "logo.png");
  await chooseFile(page, "Add a screenshot", "screenshot.webp");
  await chooseFile(page, "Add a demo video", "demo.mp4");
  for (const name of ["Logo", "Screenshot", "Demo video"]) {
    await expect(page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
  }
  await goOn(page);
  await expect(stepHeading(page, "Connect an account")).toBeVisible();
}

/** Starts connecting; answers with the platform's window. */
export async function openConsent(page: Page, platform: string): Promise<Page> {
  const [consent] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: `Connect ${platform}`, exact: true }).click(),
  ]);
  await expect(consent.getByRole("button", { name: "Allow" })).toBeVisible();
  return consent;
}

export async function connectAccount(page: Page): Promise<void> {
  const consent = await openConsent(page, "TikTok");
  await consent.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByText("Done: TikTok is connected.")).toBeVisible();
  await goOn(page);
}

export async function pickSource(page: Page): Promise<void> {
  await expect(stepHeading(page, "Choose something to remix")).toBeVisible();
  await page
    .getByRole("radio", { name: /slides/ })
    .first()
    .click();
}

export async function remix(page: Page): Promise<void> {
  await pickSource(page);
  await page.getByRole("button", { name: "Remix this" }).click();
  await expect(page.getByRole("button", { name: "Copy caption" })).toBeVisible();
}

export async function schedule(page: Page): Promise<void> {
  await goOn(page);
  await page.getByRole("button", { name: "Choose a time" }).click();
  const dialog = page.getByRole("dialog", { name: "Schedule this post" });
  await dialog.getByLabel("Day").fill("2030-07-01");
  await dialog.getByLabel("Time").fill("09:30");
  await dialog.getByRole("button", { name: "Schedule", exact: true }).click();
  await page.getByRole("dialog", { name: "Scheduled" }).getByRole("button", { name: "Done" }).click();
  await goOn(page);
  await expect(stepHeading(page, "All set")).toBeVisible();
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continue", exact: true }).click();
}

export async function skip(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Skip for now" }).click();
}

/** What the sandbox was left with, asked as the page would ask. */
export async function plannedPosts(page: Page): Promise<readonly { status: string; scheduledFor: string }[]> {
  return page.evaluate(async () => {
    const read = async (path: string) => {
      const response = await fetch(`/api/layers/v1${path}`, { headers: { "X-Layers-Kit": "1" } });
      return (await response.json()) as { items: { id: string; status: string; scheduledFor: string }[] };
    };
    const { items } = await read("/projects");
    return (await read(`/projects/${items[0]?.id}/scheduled-posts`)).items;
  });
}
