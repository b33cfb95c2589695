import { rooms } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { LeaseRequestForm } from "../lease-request-form/LeaseRequestForm.tsx";
import { between, refusal, refusing, rewriting } from "../testing/between.ts";
import { listen, tabTo } from "../testing/by-keyboard.ts";
import { hasty, openOrder, WITHIN_A_MILLISECOND } from "../testing/open-order.tsx";
import type { LayersRender } from "../testing/render.tsx";
import { LeaseRequestStatus } from "./LeaseRequestStatus.tsx";

const read = rooms.leasedAccounts.readRequest.name;

const steps = ({ screen }: LayersRender) =>
  screen
    .getByRole("listitem")
    .elements()
    .map((step) => step.textContent?.replace(/\s+/g, " ").trim());

test("shows where an order stands and what comes next", async () => {
  const opened = await openOrder(5);
  await expect.element(opened.screen.getByRole("heading", { name: /^Order of .* GMT\+\d/ })).toBeVisible();
  await expect.element(opened.screen.getByText(/less than two working days/)).toBeVisible();
  expect(steps(opened)).toEqual(["Ordered (now)", "Looked at (to come)", "Set up (to come)", "Ready (to come)"]);
  expect(opened.screen.container.querySelector('[aria-current="step"]')?.textContent).toMatch(/Ordered/);
});

test("looks again when asked, and shows the accounts with followers, renewal and price", async () => {
  const clock = createManualClock();
  const opened = await openOrder(2, { clock });
  await expect.element(opened.screen.getByText(/We have your order/)).toBeVisible();
  clock.step(48 * 60 * 60_000);
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  await expect.poll(() => opened.screen.getByText(/^@tea/).elements().length).toBe(2);
  const account = () => opened.screen.container.querySelector(".lk-lease-account")?.textContent;
  // What an account costs the partner is not for everybody.
  expect(account()).toMatch(/@tea\..* followers · Renews \D*\d+\D*\d*$/);
  expect(opened.screen.getByRole("button", { name: "Look again" }).query()).toBeNull();
  await opened.rerender(<LeaseRequestStatus projectId={opened.projectId} requestId={opened.requestId} showPrices />);
  await expect.poll(account).toMatch(/\$150 a month$/);
});

test("what a look brings is known to everything on the page", async () => {
  const clock = createManualClock();
  const opened = await openOrder(2, { clock });
  const { projectId } = opened;
  await opened.rerender(
    <>
      <LeaseRequestStatus projectId={projectId} />
      <LeaseRequestForm projectId={projectId} price={null} />
    </>,
  );
  await expect.element(opened.screen.getByText("You have 2 accounts on order.")).toBeVisible();
  clock.step(48 * 60 * 60_000);
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  await expect.element(opened.screen.getByText("You have 2 accounts on order.")).not.toBeInTheDocument();
});

test("says how many of an order came, and why not all", async () => {
  const opened = await openOrder(5, { speed: WITHIN_A_MILLISECOND, credits: 45_000 });
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
  const opened = await openOrder(5, { between: rewriting(read, (request) => ({ ...request, status })) });
  await expect.element(opened.screen.getByText(words)).toBeVisible();
  expect(opened.screen.container.textContent).not.toContain(status);
});

test("says by keyboard and ear what a look brought, and leaves the focus with it when there is no more to look for", async () => {
  const clock = createManualClock();
  let fails = false;
  const fault = between((call) =>
    fails && call.route === read ? Promise.resolve(refusal("UPSTREAM_TIMEOUT")) : call.pass(),
  );
  const opened = await openOrder(2, { clock, between: fault });
  await expect.element(opened.screen.getByText(/We have your order/)).toBeVisible();
  const heard = listen(opened.screen.container);
  await tabTo("Look again");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => heard.at(-1)).toMatch(/^We have your order/);
  // Another language is no news.
  const status = ({ status }: { status: string }) => `Now ${status}.`;
  await opened.rerender(<LeaseRequestStatus projectId={opened.projectId} requestId={opened.requestId} />, {
    ...hasty.provider,
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
  const opened = await openOrder(2, { between: fault });
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
  const opened = await openOrder(5, { between: fault });
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
  const opened = await openOrder(5, { between: refusing(read, code, details) });
  await expect.element(opened.screen.getByText(words).first()).toBeVisible();
});

test.each([
  ["light", "en"],
  ["dark", "ar"],
] as const)("has nothing that axe finds, in %s and %s, and no style attribute", async (theme, locale) => {
  const opened = await openOrder(2, {
    speed: WITHIN_A_MILLISECOND,
    provider: { locale, appearance: { theme, variables: { "--lk-duration": "0ms" } } },
  });
  await expect.poll(() => opened.screen.container.querySelectorAll(".lk-lease-account").length).toBe(2);
  const { violations } = await axe.run(opened.screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(opened.screen.container.querySelectorAll("[style]")).toHaveLength(0);
});
