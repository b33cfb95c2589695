import { FIRST_KEY } from "@layers-kit/sandbox";
import { type ServedSandbox, serveSandbox } from "@layers-kit/sandbox/node";
import type { Browser } from "@playwright/test";
import { onTestFinished } from "vitest";
import { signInAs } from "../../server/testing/customer.ts";
import { startTestDemo } from "../../server/testing/start.ts";
import { startBadLine } from "./bad-line.ts";
import { chanceOf, type Deed, drawPlan } from "./plan.ts";
import { ifItStays, Tab } from "./tab.ts";

/** How one wish for five accounts went. */
export interface Ending {
  /** The orders that the API has. */
  readonly made: readonly { status: string }[];
  /** What each tab shows of them, reloaded at the end. */
  readonly shown: readonly { orders: number; accounts: number }[];
  /** How often the page asked for it, and what it met with. */
  readonly sent: number;
  readonly met: readonly string[];
}

/** More looks than any wish needs: what does not end, fails. */
const LOOKS = 60;
const PATIENCE_MS = 60_000;
const TWO_DAYS = 2 * 24 * 60 * 60_000;

/** A customer wants five accounts once, and uses two tabs until both say so, while the line and the API fail at first. */
export async function wishOnce(browser: Browser, webDir: string, seed: string): Promise<Ending> {
  const plan = drawPlan(seed);
  const chance = chanceOf(`${seed} customer`);
  let demoUrl = "";
  const line = await startBadLine(() => demoUrl, plan.mishaps);
  const served = await serveSandbox({ port: 0, tier: "partner", allowHosts: [line.url] });
  onTestFinished(() => served.close());
  const env = { LAYERS_API_KEY: FIRST_KEY, LAYERS_API_URL: served.url, PUBLIC_URL: line.url };
  demoUrl = (await startTestDemo(env, webDir)).url;
  const { client } = await signInAs("tide-tea", demoUrl);
  await client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });

  const context = await browser.newContext();
  onTestFinished(() => context.close());
  context.setDefaultTimeout(PATIENCE_MS);
  const tabs = [new Tab(await context.newPage()), new Tab(await context.newPage())] as const;
  await tabs[0].page.goto(`${line.url}/leased-accounts`);
  await tabs[0].page.getByRole("button", { name: "Sign in as Tide Tea" }).click();
  await tabs[0].review();
  await tabs[1].page.goto(`${line.url}/leased-accounts`);
  await tabs[1].review();
  const { faults } = served.sandbox;
  const planned = plan.faults.map((fault) => faults.add(fault));

  async function act({ tab, what }: Deed): Promise<void> {
    const here = tabs[tab];
    if (what === "click" || what === "double-click") return here.press(what === "click" ? 1 : 2);
    if (what === "reload-in-flight") {
      const { isKept, letGo } = line.keepNextAnswer();
      await here.press();
      // Another tab may have its turn first, or have ordered already.
      await Promise.race([isKept, here.look()]);
      await here.reload();
      return letGo();
    }
    await here.reload();
  }

  /** What a customer does next who looks at both tabs; whether there is nothing left to do. */
  async function goOn(): Promise<boolean> {
    const sights = [await tabs[0].look(), await tabs[1].look()] as const;
    const asking = tabs.filter((_, at) => sights[at] === "asks");
    if (asking.length > 0) {
      const some = asking.filter(() => chance() < 0.5);
      for (const tab of some.length > 0 ? some : asking) await tab.press(chance() < 0.3 ? 2 : 1);
      return false;
    }
    const empty = tabs.find((_, at) => sights[at] === "form");
    if (!empty) return true;
    // A page that was read before the order was made is read again; who has ordered nothing fills the form in again.
    if ((await leases(served)).length === 0) {
      await ifItStays(empty.review());
    } else {
      await empty.reload();
      await empty.hasNews();
    }
    return false;
  }

  for (const deed of plan.deeds) await act(deed);
  let looks = 0;
  while (!(await goOn())) if (++looks > LOOKS) throw new Error("The customer came to no end of it.");

  const hits = planned.flatMap(({ input, hits }) => Array<string>(hits).fill(`API: ${input.kind}`));
  faults.clear();
  served.sandbox.clock.step(TWO_DAYS);
  await served.sandbox.settled();
  const shown = [];
  for (const tab of tabs) {
    await tab.reload();
    await tab.page.getByText("All 5 accounts are ready.").first().waitFor();
    const accounts = tab.page.getByRole("region", { name: "Your accounts" }).getByRole("listitem");
    await accounts.first().waitFor();
    shown.push({ orders: await tab.orders.count(), accounts: await accounts.count() });
  }
  return { made: await leases(served), shown, sent: line.seen.orders, met: [...line.seen.met, ...hits] };
}

/** Every order that the API has. */
async function leases({ sandbox, url }: ServedSandbox): Promise<{ status: string }[]> {
  const answer = await sandbox.control(new Request(`${url}/sandbox/state`));
  const { leases } = (await answer.json()) as { leases: { items: { status: string }[] } };
  return leases.items.map(({ status }) => ({ status }));
}
