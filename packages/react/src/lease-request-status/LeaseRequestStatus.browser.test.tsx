import { rooms } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import axe from "axe-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal, refusing, rewriting } from "../testing/between.ts";
import { listen, tabTo } from "../testing/by-keyboard.ts";
import { makeProject } from "../testing/make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { LeaseRequestList } from "./LeaseRequestList.tsx";
import { LeaseRequestStatus } from "./LeaseRequestStatus.tsx";

/** Two hours of work. */
const WITHIN_A_MILLISECOND = 1e9;

const read = rooms.leasedAccounts.readRequest.name;
const client = { random: () => 0 };
const provider = { timeZone: "Europe/Oslo" };

async function open(
  count: number,
  options: LayersRenderOptions = {},
): Promise<LayersRender & { projectId: string; requestId: string }> {
  const rendered = await renderLayers(null, { client, provider, seed: "leasing", ...options });
  const { id: projectId } = await makeProject(rendered.client);
  const { requestId } = await rendered.client.leasedAccounts.request(projectId, { count, niche: { vertical: "tea" } });
  await rendered.rerender(<LeaseRequestStatus projectId={projectId} requestId={requestId} />);
  return { ...rendered, projectId, requestId };
}

const steps = ({ screen }: LayersRender) =>
  screen
    .getByRole("listitem")
    .elements()
    .map((step) => step.textContent?.replace(/\s+/g, " ").trim());

test("shows where an order stands and what comes next", async () => {
  const opened = await open(5);
  await expect.element(opened.screen.getByRole("heading", { name: /^Order of .* GMT\+\d/ })).toBeVisible();
  await expect.element(opened.screen.getByText(/less than two working days/)).toBeVisible();
  expect(steps(opened)).toEqual(["Ordered (now)", "Looked at (to come)", "Set up (to come)", "Ready (to come)"]);
  expect(opened.screen.container.querySelector('[aria-current="step"]')?.textContent).toMatch(/Ordered/);
});

test("looks again when asked, and shows the accounts with followers, renewal and price", async () => {
  const clock = createManualClock();
  const opened = await open(2, { clock });
  await expect.element(opened.screen.getByText(/We have your order/)).toBeVisible();
  clock.step(48 * 60 * 60_000);
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  await expect.poll(() => opened.screen.getByText(/^@tea/).elements().length).toBe(2);
  const [account] = opened.screen.container.querySelectorAll(".lk-lease-account");
  expect(account?.textContent).toMatch(/@tea\..* followers · Renews .*\$150 a month/);
  expect(opened.screen.getByRole("button", { name: "Look again" }).query()).toBeNull();
});

test("says how many of an order came, and why not all", async () => {
  const opened = await open(5, { speed: WITHIN_A_MILLISECOND, credits: 45_000 });
  await expect.element(opened.screen.getByText(/3 accounts are ready. Only those are charged./)).toBeVisible();
  await expect
    .element(opened.screen.getByText("3 of 5 for now: the wallet does not cover more."))
    .toHaveAttribute("dir", "auto");
  await expect.poll(() => steps(opened).slice(0, 4).at(-1)).toMatch(/^3 ready \(done\)/);
});

test.each([
  ["in_review", /looking at your order/],
  ["provisioning", /being set up/],
  ["rejected", /turned down/],
  ["failed", /could not be carried out/],
  ["awaiting_partner_call", /is under way/],
])("explains %s", async (status, words) => {
  const opened = await open(5, { between: rewriting(read, (request) => ({ ...request, status })) });
  await expect.element(opened.screen.getByText(words)).toBeVisible();
  expect(opened.screen.container.textContent).not.toContain(status);
});

test("says that accounts are still to be listed, and finds them when they are", async () => {
  let lags = true;
  const lagging = between(async (call) => {
    const response = await call.pass();
    return lags && call.route === rooms.leasedAccounts.list.name ? Response.json({ items: [] }) : response;
  });
  const opened = await open(1, { speed: WITHIN_A_MILLISECOND, between: lagging });
  await expect.element(opened.screen.getByText(/1 account is yours already/)).toBeVisible();
  lags = false;
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText(/^@tea/)).toBeVisible();
});

test("looks for accounts that are still to be listed by itself, after the minute it speaks of", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  let lags = true;
  const lagging = between(async (call) => {
    const response = await call.pass();
    return lags && call.route === rooms.leasedAccounts.list.name ? Response.json({ items: [] }) : response;
  });
  const opened = await open(1, { speed: WITHIN_A_MILLISECOND, between: lagging });
  await expect.element(opened.screen.getByText(/shows up here within a minute/)).toBeVisible();
  lags = false;
  await vi.advanceTimersByTimeAsync(60_000);
  await expect.element(opened.screen.getByText(/^@tea/)).toBeVisible();
});

test("accounts that could not be read are asked for again", async () => {
  let fails = true;
  const fault = between((call) =>
    fails && call.route === rooms.leasedAccounts.list.name ? Promise.resolve(refusal("INTERNAL")) : call.pass(),
  );
  const opened = await open(1, { speed: WITHIN_A_MILLISECOND, between: fault });
  await expect.element(opened.screen.getByText(/The accounts cannot be shown right now/)).toBeVisible();
  fails = false;
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText(/^@tea/)).toBeVisible();
  expect(opened.screen.getByText(/cannot be shown/).query()).toBeNull();
});

test("says by keyboard and ear what a look brought, and leaves the focus with it when there is no more to look for", async () => {
  const clock = createManualClock();
  let fails = false;
  const fault = between((call) =>
    fails && call.route === read ? Promise.resolve(refusal("UPSTREAM_TIMEOUT")) : call.pass(),
  );
  const opened = await open(2, { clock, between: fault });
  await expect.element(opened.screen.getByText(/We have your order/)).toBeVisible();
  const heard = listen(opened.screen.container);
  await tabTo("Look again");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => heard.at(-1)).toMatch(/^We have your order/);
  // Another language is no news.
  const status = ({ status }: { status: string }) => `Now ${status}.`;
  await opened.rerender(<LeaseRequestStatus projectId={opened.projectId} requestId={opened.requestId} />, {
    ...provider,
    messages: { leaseRequestStatus: { status } },
  });
  await expect.element(opened.screen.getByText("Now requested.")).toBeVisible();
  fails = true;
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => heard.at(-1)).toMatch(/^This may be out of date\. /);
  fails = false;
  clock.step(48 * 60 * 60_000);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => heard.at(-1)).toBe("Now assigned.");
  await expect.element(opened.screen.getByRole("heading", { name: /^Order of/ })).toHaveFocus();
  expect(heard).toHaveLength(3);
});

test("an order that could not be read is tried again by keyboard, and the focus goes on to it", async () => {
  let fails = true;
  const fault = between((call) => (fails && call.route === read ? Promise.resolve(refusal("INTERNAL")) : call.pass()));
  const opened = await open(2, { between: fault });
  await expect.element(opened.screen.getByRole("alert")).toBeVisible();
  fails = false;
  await tabTo("Try again");
  await userEvent.keyboard("{Enter}");
  await expect.element(opened.screen.getByRole("heading", { name: /^Order of/ })).toHaveFocus();
});

test("keeps what it knows when the next look fails, and says so", async () => {
  let fails = false;
  const fault = between((call) =>
    fails && call.route === read ? Promise.resolve(refusal("UPSTREAM_TIMEOUT")) : call.pass(),
  );
  const opened = await open(5, { between: fault });
  await expect.element(opened.screen.getByText(/We have your order/)).toBeVisible();
  fails = true;
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText(/may be out of date/)).toBeVisible();
  await expect.element(opened.screen.getByText(/We have your order/)).toBeVisible();
});

test.each([
  ["NOT_FOUND", undefined, /cannot find this order/],
  ["NOT_FOUND", { permission: "leasing" }, /not open to your account/],
  ["KILL_SWITCH", undefined, /cannot be shown right now/],
] as const)("%s with %j is said in plain words", async (code, details, words) => {
  const opened = await open(5, { between: refusing(read, code, details) });
  await expect.element(opened.screen.getByText(words).first()).toBeVisible();
});

test("a list of orders shows each, and an empty one what to do", async () => {
  const opened = await renderLayers(null, { client, speed: WITHIN_A_MILLISECOND });
  const { id } = await makeProject(opened.client);
  await opened.rerender(
    <LeaseRequestList projectId={id} requestIds={[]} action={<button type="button">Lease</button>} />,
  );
  await expect.element(opened.screen.getByRole("heading", { name: "No accounts ordered yet" })).toBeVisible();
  await expect.element(opened.screen.getByRole("button", { name: "Lease" })).toBeVisible();
  const requests = await Promise.all(
    [1, 2].map((count) => opened.client.leasedAccounts.request(id, { count, niche: { vertical: "tea" } })),
  );
  await opened.rerender(<LeaseRequestList projectId={id} requestIds={requests.map(({ requestId }) => requestId)} />);
  await expect.element(opened.screen.getByText("Your account is ready.")).toBeVisible();
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
});

test("finds a project's orders by itself, newest first, and says so where there are none", async () => {
  const opened = await renderLayers(null, { client, provider });
  const { id } = await makeProject(opened.client);
  await opened.rerender(<LeaseRequestList projectId={id} action={<button type="button">Lease</button>} />);
  await expect.element(opened.screen.getByRole("heading", { name: "No accounts ordered yet" })).toBeVisible();
  await opened.rerender(null);
  for (const count of [1, 2]) {
    const { requestId } = await opened.client.leasedAccounts.request(id, { count, niche: { vertical: "tea" } });
    opened.sandbox.outcomes.lease(requestId, { status: "assigned" });
  }
  await opened.rerender(<LeaseRequestList key="again" projectId={id} />, { ...provider, storageKey: "cleared" });
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  await expect.element(opened.screen.getByText("Your account is ready.")).toBeVisible();
  const regions = opened.screen.getByRole("region", { name: /^Order of/ }).elements();
  expect(regions.map((region) => /All 2/.test(region.textContent ?? ""))).toEqual([true, false]);

  await opened.rerender(<LeaseRequestStatus projectId={id} />, { ...provider, storageKey: "cleared" });
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  expect(opened.screen.getByRole("region", { name: /^Order of/ }).elements()).toHaveLength(1);
});

test("says why a project's orders cannot be shown, and tries again", async () => {
  let fails = true;
  const fault = between((call) =>
    fails && call.route === rooms.projects.read.name ? Promise.resolve(refusal("INTERNAL")) : call.pass(),
  );
  const opened = await renderLayers(null, { client, between: fault });
  const { id } = await makeProject(opened.client);
  await opened.rerender(<LeaseRequestList projectId={id} />);
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/cannot be shown right now/);
  fails = false;
  await userEvent.click(opened.screen.getByRole("button", { name: "Try again" }));
  await expect.element(opened.screen.getByRole("heading", { name: "No accounts ordered yet" })).toBeVisible();
});

test("offers to order what an order did not bring, with what was asked for", async () => {
  const onOrderMissing = vi.fn();
  const opened = await renderLayers(null, { client, provider, speed: WITHIN_A_MILLISECOND, credits: 45_000 });
  const { id } = await makeProject(opened.client);
  const niche = { vertical: "tea", geo: ["NO"] };
  await opened.client.leasedAccounts.request(id, { count: 5, niche });
  await opened.rerender(<LeaseRequestStatus projectId={id} onOrderMissing={onOrderMissing} />);
  await userEvent.click(opened.screen.getByRole("button", { name: "Order the 2 missing accounts" }));
  expect(onOrderMissing).toHaveBeenCalledExactlyOnceWith({
    count: "2",
    niche: { vertical: "tea", audience: "", language: "", geo: ["NO"] },
  });
});

test.each([
  ["light", "en"],
  ["dark", "ar"],
] as const)("has nothing that axe finds, in %s and %s, and no style attribute", async (theme, locale) => {
  const opened = await open(2, {
    speed: WITHIN_A_MILLISECOND,
    provider: { locale, appearance: { theme, variables: { "--lk-duration": "0ms" } } },
  });
  await expect.poll(() => opened.screen.container.querySelectorAll(".lk-lease-account").length).toBe(2);
  const { violations } = await axe.run(opened.screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(opened.screen.container.querySelectorAll("[style]")).toHaveLength(0);
});
