import { rooms } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { SocialAccounts } from "../social-accounts/SocialAccounts.tsx";
import { between, refusal } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { hasty, openOrder, WITHIN_A_MILLISECOND } from "../testing/open-order.tsx";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestStatus } from "./LeaseRequestStatus.tsx";

test("an account that was given back is not said to be on its way, in another tab nor on the same page", async () => {
  const clock = createManualClock();
  const opened = await renderLayers(null, { ...hasty, clock });
  const { id: projectId } = await makeProject(opened.client);
  await opened.client.leasedAccounts.request(projectId, { count: 3, niche: { vertical: "tea" } });
  clock.step(48 * 60 * 60_000);
  const { items } = await opened.client.leasedAccounts.list(projectId);
  await opened.client.leasedAccounts.release(items[0]?.socialAccountId ?? "");
  await opened.rerender(
    <>
      <LeaseRequestStatus projectId={projectId} />
      <SocialAccounts projectId={projectId} canRelease />
    </>,
  );
  const listed = () => opened.screen.container.querySelectorAll(".lk-lease-account").length;
  await expect.poll(listed).toBe(2);
  expect(opened.screen.getByText(/yours already/).query()).toBeNull();
  expect(opened.screen.getByRole("button", { name: "Look again" }).query()).toBeNull();

  await userEvent.click(opened.screen.getByRole("button", { name: /^Give back/ }).first());
  await userEvent.click(opened.screen.getByRole("dialog").getByRole("button", { name: "Give back", exact: true }));
  await expect.poll(listed).toBe(1);
  await userEvent.click(opened.screen.getByRole("button", { name: /^Give back/ }));
  await userEvent.click(opened.screen.getByRole("dialog").getByRole("button", { name: "Give back", exact: true }));
  await expect.element(opened.screen.getByRole("heading", { name: "Accounts", exact: true })).not.toBeInTheDocument();
});

test("finds the accounts of an order among more than a page of them", async () => {
  const opened = await renderLayers(null, { ...hasty, speed: WITHIN_A_MILLISECOND, credits: 1e9 });
  const { id: projectId } = await makeProject(opened.client);
  const order = () => opened.client.leasedAccounts.request(projectId, { count: 50, niche: { vertical: "tea" } });
  const { requestId } = await order();
  for (let more = 0; more < 4; more++) await order();
  await opened.rerender(<LeaseRequestStatus projectId={projectId} requestId={requestId} />);
  await expect.poll(() => opened.screen.container.querySelectorAll(".lk-lease-account").length).toBe(50);
  expect(opened.screen.getByText(/yours already/).query()).toBeNull();
});

test("says that accounts are still to be listed, and finds them when they are", async () => {
  let lags = true;
  const lagging = between(async (call) => {
    const response = await call.pass();
    return lags && call.route === rooms.leasedAccounts.list.name ? Response.json({ items: [] }) : response;
  });
  const opened = await openOrder(1, { speed: WITHIN_A_MILLISECOND, between: lagging });
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
  const opened = await openOrder(1, { speed: WITHIN_A_MILLISECOND, between: lagging });
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
  const opened = await openOrder(1, { speed: WITHIN_A_MILLISECOND, between: fault });
  await expect.element(opened.screen.getByText(/The accounts cannot be shown right now/)).toBeVisible();
  fails = false;
  await userEvent.click(opened.screen.getByRole("button", { name: "Look again" }));
  await expect.element(opened.screen.getByText(/^@tea/)).toBeVisible();
  expect(opened.screen.getByText(/cannot be shown/).query()).toBeNull();
});
