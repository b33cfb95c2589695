import { expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { ScheduleDialog } from "./ScheduleDialog.tsx";

const network = cdp() as unknown as { send(method: string, params?: object): Promise<void> };
const block = (urls: readonly string[]) => network.send("Network.setBlockedURLs", { urls });

test("opens before its content has come, says when that does not come, and goes on from there", async () => {
  await network.send("Network.enable");
  await block(["*/SchedulePlanning*"]);
  const { screen, client, rerender } = await renderLayers(null, { speed: AT_ONCE });
  const made = await makePost(client, ["tidetea"]);
  await rerender(<ScheduleDialog {...made} open onOpenChange={() => {}} />);

  const dialog = screen.getByRole("dialog", { name: "Schedule this post" });
  await expect.element(dialog).toHaveAccessibleDescription(/Times are Oslo time/);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  const again = screen.getByRole("button", { name: "Try again" });
  await userEvent.click(again);
  await expect.poll(() => again.element().getAttribute("aria-disabled")).toBeNull();

  await block([]);
  await userEvent.click(again);
  await expect.element(screen.getByLabelText("Day")).toBeVisible();
  await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
});
