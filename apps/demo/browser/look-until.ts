import { expect, type Page } from "@playwright/test";

/** Looks at an order again until it says something: nobody waits for the page's own pace, which is minutes. */
export async function lookUntil(page: Page, text: string): Promise<void> {
  const order = page.getByRole("region", { name: /^Order of / });
  const look = order.getByRole("button", { name: "Look again" });
  await expect(async () => {
    if (await look.isVisible()) await look.click();
    await expect(order.getByText(text)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}
