import { expect, type Page } from "@playwright/test";

/** Signs in on the page that asks for it. */
export async function signInAs(page: Page, customer: string): Promise<void> {
  await page.getByRole("button", { name: `Sign in as ${customer}` }).click();
  await expect(page.getByRole("heading", { name: "Who are you today?" })).toBeHidden();
}
