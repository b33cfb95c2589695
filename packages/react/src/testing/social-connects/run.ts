import { createLayersClient } from "@layers-kit/client";
import { completeSocialConnect } from "@layers-kit/client/social-connect";
import type { Project, SocialAccount } from "@layers-kit/contract";
import type { SocialConnectState } from "../../social-connect/connection.ts";
import { type Heard, loadFlow, openPage } from "./page.ts";
import { personOf } from "./person.ts";
import { chanceOf, drawPlan, type Plan } from "./plan.ts";
import { countHashing, startServer } from "./server.ts";
import { ORIGIN, standInBrowser, type Taken } from "./stand-in-browser.ts";
import { steppedTime } from "./stepped-time.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/**
 * To start takes four attempts of a minute each and a minute between them, a state lives for ten, and its last answer may take
 * another half; all that twice, where the person opens the window again.
 */
const LONGEST = 32 * MINUTE;

/** How one connection went, and what was left of it. */
export interface Ending {
  readonly seed: string;
  readonly plan: Plan;
  /** What the button showed at last. */
  readonly state: SocialConnectState;
  /** Whether it came to an end within the time that a connection may take. */
  readonly isOver: boolean;
  readonly hasAllowed: boolean;
  readonly heard: Heard;
  /** The account it signed in to again. */
  readonly again: string | undefined;
  /** What the API has, before and after. */
  readonly before: readonly SocialAccount[];
  readonly after: readonly SocialAccount[];
  readonly openWindows: number;
  readonly left: Taken & { readonly timers: number; readonly stored: readonly string[] };
}

export interface Connects {
  connect(seed: string): Promise<Ending>;
  /** What is still kept of connections, once all of them have lapsed. */
  keptAtLast(): Promise<string[]>;
}

/** Client, proxy and sandbox in this process, on a clock that stands still. */
export async function startConnects(seed: string): Promise<Connects> {
  const browser = standInBrowser();
  const flow = await loadFlow();
  await loadWatches();
  const time = steppedTime("2026-11-02T09:00:00Z", countHashing());
  const server = startServer(time, seed);
  const api = createLayersClient({ baseUrl: server.sandbox.baseUrl, fetch: server.sandbox.fetchAs("tide-tea") });
  const project: Project = await api.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });
  const accounts = async (): Promise<readonly SocialAccount[]> => {
    server.sandbox.faults.clear();
    return (await api.social.list(project.id, { limit: 200 })).items;
  };

  let connected = 0;

  async function connect(own: string): Promise<Ending> {
    const plan = drawPlan(own);
    const before = await accounts();
    const again = plan.again ? before.find(({ status }) => status === "connected") : undefined;
    if (again) server.sandbox.outcomes.requireReauthorisation(again.socialAccountId);
    const heard: Heard = { events: [], connected: [], announced: [] };
    const parts = { flow, time, browser, server, heard, random: chanceOf(`${own} page`) };
    const handle = `tea.${++connected}`;
    const person = personOf({ plan, time, browser, sandbox: server.sandbox, handle, complete: completeSocialConnect });
    const options = {
      projectId: project.id,
      platform: "tiktok" as const,
      returnUrl: plan.wrongReturn ? "https://elsewhere.example/back" : `${ORIGIN}/back`,
      ...(again && { socialAccountId: again.socialAccountId }),
    };
    const showAll = () => {
      page = openPage(parts);
      buttons = Array.from({ length: plan.buttons }, () => page.show(options, person.openWindow));
    };
    let page = openPage(parts);
    let buttons: ReturnType<typeof page.show>[] = [];
    let hasFollowedLink = false;
    let hasOpenedAgain = false;
    const isOver = (): boolean => buttons.every((button) => button.isOver());
    const state = (): SocialConnectState => buttons[0]?.state() ?? { status: "idle" };
    const lookAtPage = (): void => {
      const shown = state();
      if (shown.status !== "waiting") return;
      if (shown.window === "blocked" && !hasFollowedLink) {
        hasFollowedLink = true;
        person.followLink(shown.authorizeUrl);
      } else if (shown.window === "closed" && plan.opensAgain && !hasOpenedAgain) {
        hasOpenedAgain = true;
        buttons[0]?.press();
      }
    };
    const soon = (ms: number, run: () => void): void => void time.as("person", () => setTimeout(run, ms));

    server.behave(plan, own);
    showAll();
    buttons[0]?.press();
    if (plan.pressesTwice) buttons.at(-1)?.press();
    if (plan.cancelsAfterMs !== undefined) soon(plan.cancelsAfterMs, () => isOver() || buttons[0]?.cancel());
    if (plan.reloadsAfterMs !== undefined) {
      soon(plan.reloadsAfterMs, () => {
        if (isOver()) return;
        page.leave();
        showAll();
      });
    }
    const eyes = time.as("eyes", () => setInterval(lookAtPage, 3 * SECOND));
    const ends = await time.passUntil(isOver, LONGEST);
    clearInterval(eyes);
    // A reload may still be to come, and a yes after Cancel.
    await time.passUntil(() => time.timersOf("person") === 0, LONGEST);
    const endsAtLast = ends && (await time.passUntil(isOver, LONGEST));
    const last = state();
    for (const button of buttons) button.unmount();
    await time.passUntil(() => true, 0);
    const left = {
      ...browser.taken(),
      timers: page.timers(),
      stored: storedOf(browser.storage, /social-connect:/),
    };
    page.leave();
    for (const name of left.stored) browser.storage.removeItem(name);
    const after = await accounts();
    await time.passUntil(() => false, MINUTE);
    return {
      seed: own,
      plan,
      state: last,
      isOver: endsAtLast,
      hasAllowed: person.hasAllowed,
      heard,
      again: again?.socialAccountId,
      before,
      after,
      openWindows: person.windows.filter(({ isOpen }) => isOpen).length,
      left,
    };
  }

  return {
    connect,
    async keptAtLast() {
      await time.passUntil(() => false, LONGEST);
      return storedOf(browser.storage, /./).filter((text) => {
        const kept: unknown = JSON.parse(browser.storage.getItem(text) ?? "null");
        return !Array.isArray(kept) || kept.some(({ expiresAt }) => Date.parse(expiresAt) > time.now());
      });
    },
  };
}

function storedOf(storage: Storage, name: RegExp): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "").filter((key) => name.test(key));
}

/** What watches is loaded with the first watch, over real time: so one is had before time stands still. */
async function loadWatches(): Promise<void> {
  const fetch = async (): Promise<Response> => Response.json({ state: "st_0", status: "completed" });
  const { watch } = createLayersClient({ baseUrl: ORIGIN, fetch });
  for await (const _ of watch.oauthStatus("prj_0", "st_0"));
}
