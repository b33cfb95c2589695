import { randomUUID } from "node:crypto";
import type { BrowserContext, Page, Route } from "@playwright/test";
import { expect, test } from "./demo.ts";
import { lookUntil } from "./look-until.ts";
import { makeProject } from "./make-project.ts";
import { signInAs } from "./sign-in.ts";

const { LEASE_ONCE_BROWSER_RUNS = "1", LEASE_ONCE_SEED = randomUUID() } = process.env;
const mishaps = ["not-sent", "lost", "lost", "cut", "gateway", "busy"] as const;
type Mishap = (typeof mishaps)[number];

for (let run = 0; run < Number(LEASE_ONCE_BROWSER_RUNS); run++) {
  test(`one wish is one order, whatever fails and in whichever tab (${run})`, async ({ page, context, demo }) => {
    console.log(`LEASE_ONCE_SEED=${LEASE_ONCE_SEED}, wish ${run}`);
    const chance = chanceOf(`${LEASE_ONCE_SEED}/${run}`);
    await page.goto(`${demo}/leased-accounts`);
    await signInAs(page, "Tide Tea");
    await makeProject(page);
    const made = await failingAtFirst(
      context,
      Array.from(
        { length: 1 + Math.floor(chance() * 7) },
        () => mishaps[Math.floor(chance() * mishaps.length)] ?? "lost",
      ),
    );
    const other = await context.newPage();
    for (const tab of [page, other]) await openReview(tab, demo);

    await orderButton(page).dblclick();
    if (chance() < 0.7) await orderButton(other).click();
    if (chance() < 0.6) await (chance() < 0.5 ? page : other).reload();
    await expect(async () => {
      for (const tab of [page, other]) expect(await comesToAnEnd(tab)).toBe(true);
    }).toPass({ timeout: 90_000, intervals: [300] });

    await page.reload();
    await lookUntil(page, "All 5 accounts are ready.");
    await expect(page.getByRole("region", { name: /^Order of / })).toHaveCount(1);
    await page.getByRole("region", { name: "Your accounts" }).getByRole("button", { name: "Look again" }).click();
    await expect(page.getByRole("region", { name: "Your accounts" }).getByRole("listitem")).toHaveCount(5);
    expect(made.size).toBe(1);
  });
}

const orderButton = (page: Page) => page.getByRole("button", { name: "Order 5 accounts" });

async function openReview(page: Page, demo: string): Promise<void> {
  await page.goto(`${demo}/leased-accounts`);
  await page.getByLabel("How many accounts?").fill("5");
  await page.getByLabel("What are they about?").fill("Tea");
  await page.getByRole("button", { name: "Review the order" }).click();
  await expect(page.getByRole("heading", { name: "Your order", exact: true })).toBeVisible();
}

/** What a customer does who looks at a tab: finishes or repeats what did not work, and is content with what is ordered. */
async function comesToAnEnd(page: Page): Promise<boolean> {
  const ordered = page
    .getByRole("heading", { name: "5 accounts ordered" })
    .or(page.getByRole("region", { name: /^Order of / }));
  if (await ordered.first().isVisible()) return true;
  for (const next of [page.getByRole("button", { name: "Finish this order" }), orderButton(page)]) {
    if ((await next.isVisible()) && (await next.isEnabled())) await next.click({ timeout: 1_000 }).catch(() => {});
  }
  return false;
}

/** Lets the first orders meet with mishaps, in turn; answers with the ids of all that the server made. */
async function failingAtFirst(context: BrowserContext, turns: Mishap[]): Promise<Set<string>> {
  const made = new Set<string>();
  await context.route("**/leased-accounts/request", async (route) => {
    const mishap = turns.shift();
    if (mishap === "not-sent") return route.abort("connectionreset");
    if (mishap === "gateway")
      return route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" });
    if (mishap === "busy") return route.fulfill({ status: 429, headers: { "Retry-After": "1" }, json: busy });
    await answered(route, made, mishap);
  });
  return made;
}

const busy = { error: { code: "RATE_LIMITED", message: "Too many calls.", requestId: "req_1" } };

async function answered(route: Route, made: Set<string>, mishap: Mishap | undefined): Promise<void> {
  const response = await route.fetch();
  const body = await response.text();
  if (response.ok()) made.add((JSON.parse(body) as { requestId: string }).requestId);
  // The page may have been left meanwhile.
  const end =
    mishap === "lost"
      ? route.abort("connectionreset")
      : route.fulfill({ response, body: mishap === "cut" ? body.slice(0, body.length / 2) : body });
  await end.catch(() => {});
}

/** From 0 up to 1, the same for the same seed. */
function chanceOf(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
