import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { OnboardingFlow } from "./OnboardingFlow.tsx";

const network = cdp() as unknown as { send(method: string, params?: object): Promise<void> };
const block = (urls: readonly string[]) => network.send("Network.setBlockedURLs", { urls });

test("says when a later step does not come, with all steps still in sight, and shows it after another try", async () => {
  await network.send("Network.enable");
  await block(["*/LaterStep*"]);
  const { screen, client, rerender } = await renderLayers(null);
  await makeProject(client);
  await rerender(<OnboardingFlow />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  await expect.element(screen.getByRole("button", { name: /Pictures/ })).toHaveAttribute("aria-current", "step");

  await block([]);
  // Another try may be under way already.
  await expect
    .poll(
      () => {
        screen
          .getByRole("button", { name: "Try again" })
          .query()
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        return screen.getByRole("heading", { name: "Pictures of your product" }).query();
      },
      { timeout: 15_000 },
    )
    .not.toBeNull();
}, 30_000);
