import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
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

  await block([]);
  // Another try may be under way already.
  await expect
    .poll(
      () => {
        screen
          .getByRole("button", { name: "Try again" })
          .query()
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        return screen.getByLabelText("Day").query();
      },
      { timeout: 15_000 },
    )
    .not.toBeNull();
  await expect.element(screen.getByLabelText("Day")).toBeVisible();
  await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
}, 30_000);
