import { expect, test } from "vitest";
import { tryAgainUntil, withhold } from "../testing/late-code.ts";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { ScheduleDialog } from "./ScheduleDialog.tsx";

test("opens before its content has come, says when that does not come, and goes on from there", async () => {
  const letCome = await withhold("SchedulePlanning");
  const { screen, client, rerender } = await renderLayers(null, { speed: AT_ONCE });
  const made = await makePost(client, ["tidetea"]);
  await rerender(<ScheduleDialog {...made} open onOpenChange={() => {}} />);

  const dialog = screen.getByRole("dialog", { name: "Schedule this post" });
  await expect.element(dialog).toHaveAccessibleDescription(/Times are Oslo time/);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded.");

  await letCome();
  await tryAgainUntil(screen.getByLabelText("Day"));
  await expect.element(screen.getByLabelText("Day")).toBeVisible();
  await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
});
