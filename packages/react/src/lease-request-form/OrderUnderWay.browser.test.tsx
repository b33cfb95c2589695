import { rooms } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { between, refusal } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

const read = rooms.leasedAccounts.readRequest.name;

/** Orders made with another browser, the oldest first, before the form is opened in this one. */
async function openAfter(
  orders: readonly { count: number; status?: string }[],
  options: LayersRenderOptions = {},
): Promise<LayersRender> {
  const opened = await renderLayers(null, { client: { random: () => 0 }, ...options });
  const { id: projectId } = await makeProject(opened.client);
  for (const { count, status } of orders) {
    const { requestId } = await opened.client.leasedAccounts.request(projectId, { count, niche: { vertical: "tea" } });
    if (status) opened.sandbox.outcomes.lease(requestId, { status });
  }
  await opened.rerender(<LeaseRequestForm projectId={projectId} price={null} />);
  return opened;
}

test("orders that are under way are said together", async () => {
  const { screen } = await openAfter([{ count: 5 }, { count: 2, status: "assigned" }, { count: 3 }]);
  await expect.element(screen.getByText("You have 8 accounts on order.")).toBeVisible();
  await expect.element(screen.getByText(/The latest order was made .*; people are on it\./)).toBeVisible();
});

test("an order that was turned down hides none that is under way", async () => {
  const { screen } = await openAfter([{ count: 10 }, { count: 2, status: "rejected" }]);
  await expect.element(screen.getByText("You have 10 accounts on order.")).toBeVisible();
});

test("an order that nobody can look at right now is spoken of, without a word of how far it is", async () => {
  const failing = between((call) => (call.route === read ? Promise.resolve(refusal("INTERNAL")) : call.pass()));
  const { screen } = await openAfter([{ count: 5 }], { between: failing });
  await expect.element(screen.getByText("You have 5 accounts on order.")).toBeVisible();
  await expect.element(screen.getByText(/We cannot see right now how far that is\./)).toBeVisible();
});

test("an order that the API does not know is not spoken of", async () => {
  let asked = 0;
  const unknown = between((call) => {
    if (call.route !== read) return call.pass();
    asked++;
    return Promise.resolve(refusal("NOT_FOUND"));
  });
  const { screen } = await openAfter([{ count: 5 }], { between: unknown });
  await expect.element(screen.getByLabelText("What are they about?")).toBeVisible();
  await expect.poll(() => asked).toBeGreaterThan(0);
  expect(screen.getByText(/on order/).query()).toBeNull();
});
