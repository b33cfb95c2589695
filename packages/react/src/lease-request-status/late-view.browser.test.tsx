import { rooms } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { between } from "../testing/between.ts";
import { tryAgainUntil, withhold } from "../testing/late-code.ts";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestList } from "./LeaseRequestList.tsx";

test("reads orders while their view is on its way; where it does not come, one notice says so for all of them", async () => {
  const letCome = await withhold("OrderViews");
  let reads = 0;
  const counting = between((call) => {
    if (call.route === rooms.leasedAccounts.readRequest.name) reads++;
    return call.pass();
  });
  const { screen, client, rerender } = await renderLayers(null, { between: counting });
  const { id: projectId } = await makeProject(client);
  const requestIds: string[] = [];
  for (const count of [1, 2]) {
    const { requestId } = await client.leasedAccounts.request(projectId, { count, niche: { vertical: "tea" } });
    requestIds.push(requestId);
  }
  await rerender(<LeaseRequestList projectId={projectId} requestIds={requestIds} />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  expect(screen.getByRole("alert").elements()).toHaveLength(1);
  await expect.poll(() => reads).toBeGreaterThanOrEqual(2);
  const readAhead = reads;

  await letCome();
  await tryAgainUntil(screen.getByRole("heading", { name: /^Order of/ }));
  await expect.poll(() => screen.getByRole("heading", { name: /^Order of/ }).elements().length).toBe(2);
  expect(reads).toBe(readAhead);
});
