import { rooms } from "@layers-kit/contract";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { hasty, WITHIN_A_MILLISECOND } from "../testing/open-order.tsx";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestList } from "./LeaseRequestList.tsx";
import { LeaseRequestStatus } from "./LeaseRequestStatus.tsx";

test("a list of orders shows each, and an empty one what to do", async () => {
  const opened = await renderLayers(null, { ...hasty, speed: WITHIN_A_MILLISECOND });
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
  const opened = await renderLayers(null, hasty);
  const { id } = await makeProject(opened.client);
  await opened.rerender(<LeaseRequestList projectId={id} action={<button type="button">Lease</button>} />);
  await expect.element(opened.screen.getByRole("heading", { name: "No accounts ordered yet" })).toBeVisible();
  await opened.rerender(null);
  for (const count of [1, 2]) {
    const { requestId } = await opened.client.leasedAccounts.request(id, { count, niche: { vertical: "tea" } });
    opened.sandbox.outcomes.lease(requestId, { status: "assigned" });
  }
  await opened.rerender(<LeaseRequestList key="again" projectId={id} />, { ...hasty.provider, storageKey: "cleared" });
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  await expect.element(opened.screen.getByText("Your account is ready.")).toBeVisible();
  const regions = opened.screen.getByRole("region", { name: /^Order of/ }).elements();
  expect(regions.map((region) => /All 2/.test(region.textContent ?? ""))).toEqual([true, false]);

  await opened.rerender(<LeaseRequestStatus projectId={id} />, { ...hasty.provider, storageKey: "cleared" });
  await expect.element(opened.screen.getByText("All 2 accounts are ready.")).toBeVisible();
  expect(opened.screen.getByRole("region", { name: /^Order of/ }).elements()).toHaveLength(1);
});

test("says why a project's orders cannot be shown, and tries again", async () => {
  let fails = true;
  const fault = between((call) =>
    fails && call.route === rooms.projects.read.name ? Promise.resolve(refusal("INTERNAL")) : call.pass(),
  );
  const opened = await renderLayers(null, { ...hasty, between: fault });
  const { id } = await makeProject(opened.client);
  await opened.rerender(<LeaseRequestList projectId={id} />);
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/cannot be shown right now/);
  fails = false;
  await userEvent.click(opened.screen.getByRole("button", { name: "Try again" }));
  await expect.element(opened.screen.getByRole("heading", { name: "No accounts ordered yet" })).toBeVisible();
});

test("offers to order what an order did not bring, with what was asked for", async () => {
  const onOrderMissing = vi.fn();
  const opened = await renderLayers(null, hasty);
  const { id } = await makeProject(opened.client);
  const niche = { vertical: "tea", geo: ["NO"] };
  const { requestId } = await opened.client.leasedAccounts.request(id, { count: 5, niche });
  opened.sandbox.outcomes.lease(requestId, { status: "partial", accounts: 3 });
  await opened.rerender(<LeaseRequestStatus projectId={id} onOrderMissing={onOrderMissing} />);
  const button = opened.screen.getByRole("button", { name: "Order the 2 missing accounts" });
  await userEvent.click(button);
  expect(onOrderMissing).toHaveBeenCalledExactlyOnceWith({
    count: "2",
    niche: { vertical: "tea", audience: "", language: "", geo: ["NO"] },
  });
  // In another browser they were ordered meanwhile: whoever is about to order twice learns of it.
  await opened.client.leasedAccounts.request(id, { count: 2, niche });
  await userEvent.click(button);
  await expect.element(button).not.toBeInTheDocument();
});

test("does not offer again what was ordered since", async () => {
  const opened = await renderLayers(null, hasty);
  const { id } = await makeProject(opened.client);
  const { requestId } = await opened.client.leasedAccounts.request(id, { count: 5, niche: { vertical: "tea" } });
  opened.sandbox.outcomes.lease(requestId, { status: "partial", accounts: 3 });
  const missing = opened.screen.getByRole("button", { name: /missing/ });
  await opened.rerender(<LeaseRequestList projectId={id} onOrderMissing={() => {}} />);
  await expect.element(missing).toBeVisible();
  const { requestId: next } = await opened.client.leasedAccounts.request(id, { count: 2, niche: { vertical: "tea" } });
  opened.sandbox.outcomes.lease(next, { status: "assigned" });
  for (const view of [
    <LeaseRequestList key="list" projectId={id} onOrderMissing={() => {}} />,
    <LeaseRequestStatus key="one" projectId={id} requestId={requestId} onOrderMissing={() => {}} />,
  ]) {
    await opened.rerender(view, { ...hasty.provider, storageKey: String(view.key) });
    await expect.element(opened.screen.getByText(/3 accounts are ready/)).toBeVisible();
    expect(missing.query()).toBeNull();
  }
});
