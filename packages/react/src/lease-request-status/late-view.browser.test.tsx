import { rooms } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { between } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestList } from "./LeaseRequestList.tsx";

const network = cdp() as unknown as { send(method: string, params?: object): Promise<void> };
const block = (urls: readonly string[]) => network.send("Network.setBlockedURLs", { urls });

test("reads orders while their view is on its way; where it does not come, one notice says so for all of them", async () => {
  await network.send("Network.enable");
  await block(["*/OrderViews*"]);
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

  await block([]);
  // Another try may be under way already.
  await expect
    .poll(
      () => {
        screen
          .getByRole("button", { name: "Try again" })
          .query()
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        return screen.getByRole("heading", { name: /^Order of/ }).elements().length;
      },
      { timeout: 15_000 },
    )
    .toBe(2);
  expect(reads).toBe(readAhead);
}, 30_000);
