import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { product } from "./five-steps.ts";

/** Gives the signed-in customer a project, for tests that begin after it. */
export async function makeProject(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const response = await page.request.post(`${origin}/api/layers/v1/projects`, {
    headers: { Origin: origin, "X-Layers-Kit": "1", "Idempotency-Key": randomUUID() },
    data: {
      name: product.name,
      appName: product.name,
      appDescription: product.description,
      timezone: "Europe/Oslo",
    },
  });
  if (!response.ok()) throw new Error(`The project was answered with ${response.status()}.`);
}
