import { createLayersClient, isLayersError } from "@layers-kit/client";
import { chanceOf } from "../social-connects/plan.ts";
import type { SteppedTime } from "../social-connects/stepped-time.ts";
import { memoryStorage } from "./memory-storage.ts";
import { drawPlan, type Plan } from "./plan.ts";
import { startServer } from "./server.ts";
import type { StandInLocks } from "./stand-in-locks.ts";
import { openTab, type Tab } from "./tab.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** What goes wrong goes wrong for so long; then the customer comes to an end of it. */
const TROUBLE = 90 * SECOND;
const order = { count: 5, niche: { vertical: "coffee", geo: ["US", "CA"] } };

/** How one wish for five accounts went. */
export interface Ending {
  readonly plan: Plan;
  /** Every id that any tab was told, without doubles. */
  readonly told: readonly string[];
  /** Accounts that the API delivered for it. */
  readonly accounts: number;
  /** The ids that the project keeps, and whether the partner's log says that one could not be. */
  readonly kept: readonly string[];
  readonly keepingFailed: boolean;
  /** What the last tab that was opened showed. */
  readonly isShownAtLast: boolean;
}

/** A customer wants five accounts once, clicks, reloads and opens tabs, while lines and servers fail. */
export async function wishOnce(seed: string, time: SteppedTime, locks: StandInLocks): Promise<Ending> {
  const plan = drawPlan(seed);
  const server = startServer(time, seed, plan);
  const storage = memoryStorage();
  const random = chanceOf(`${seed} backoff`);
  const told = new Set<string>();
  const api = createLayersClient({ baseUrl: server.sandbox.baseUrl, fetch: server.sandbox.fetchAs("tide-tea") });
  const calmly = async <T>(read: () => Promise<T>): Promise<T> => {
    const faults = server.sandbox.faults.list().map(({ input }) => input);
    server.sandbox.faults.clear();
    const answer = await read();
    for (const fault of faults) server.sandbox.faults.add(fault);
    return answer;
  };
  const project = await calmly(() => api.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" }));
  let opened = 0;
  const open = (): Tab =>
    openTab({
      name: `${seed} tab ${opened++}`,
      time,
      server,
      locks,
      storage,
      projectId: () => project.id,
      random,
      onOrdered: ({ requestId }) => void told.add(requestId),
    });

  /** What a customer does who comes to a page: finishes what was interrupted, is content with what is ordered, or orders. */
  async function visit(tab: Tab, isCalled: () => boolean): Promise<void> {
    const before = await tab.interrupted();
    if (!isCalled()) return;
    if (before) {
      tab.click(before);
      return;
    }
    const kept = await tab.kept().catch((error) => {
      if (isLayersError(error)) return undefined;
      throw error;
    });
    if (!isCalled()) return;
    // Who cannot see what there is orders nothing yet.
    if (!kept || kept.length > 0 || told.size > 0) return;
    tab.review();
    tab.click(order);
  }

  const tabs = Array.from({ length: plan.tabs }, open);
  for (const tab of tabs) tab.review();
  const visits = new Map<number, Promise<void>>();
  const come = (at: number): void => {
    const tab = tabs[at];
    if (tab)
      visits.set(
        at,
        visit(tab, () => tabs[at] === tab),
      );
  };
  for (const { at, tab, what } of plan.deeds) {
    time.as("customer", () =>
      setTimeout(() => {
        const where = tabs[tab];
        if (!where || where.ordered) return;
        if (what !== "reload") where.click(order);
        if (what === "double-click") where.click(order);
        if (what !== "reload") return;
        where.close();
        tabs[tab] = open();
        come(tab);
      }, at),
    );
  }
  // Who sees that it did not work tries again, now here, now there.
  const again = time.as("customer", () =>
    setInterval(() => {
      const at = Math.floor(random() * tabs.length);
      const tab = tabs[at];
      if (tab && !tab.isBusy && !tab.ordered && !visits.has(at)) tab.click(order);
      else if (tab && !tab.isBusy && !tab.ordered) come(at);
    }, 7 * SECOND),
  );
  await time.passUntil(() => false, TROUBLE);
  server.calm();
  await time.passUntil(() => tabs.every((tab) => !tab.isBusy && (tab.ordered || told.size > 0)), 10 * 60 * SECOND);
  clearInterval(again);
  await time.passUntil(() => tabs.every((tab) => !tab.isBusy), 5 * 60 * SECOND);

  let isShownAtLast = told.size > 0;
  if (plan.clears) {
    for (const tab of tabs) tab.close();
    storage.clear();
    const tab = open();
    const kept = tab.kept();
    await time.passUntil(() => false, 60 * SECOND);
    isShownAtLast = (await kept).length > 0;
    tab.close();
  }
  for (const tab of tabs) tab.close();
  await time.passUntil(() => false, 3 * HOUR);
  const { metadata } = await api.projects.read(project.id);
  const kept = (metadata?.layersKit as { leaseRequests?: { id: string }[] } | undefined)?.leaseRequests ?? [];
  return {
    plan,
    told: [...told],
    accounts: (await api.leasedAccounts.list(project.id, { limit: 200 })).items.length,
    kept: kept.map(({ id }) => id),
    keepingFailed: server.logged.some((reason) => reason.includes("was not kept")),
    isShownAtLast,
  };
}
