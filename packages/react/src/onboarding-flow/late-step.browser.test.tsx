import { expect, test } from "vitest";
import { tryAgainUntil, withhold } from "../testing/late-code.ts";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { OnboardingFlow } from "./OnboardingFlow.tsx";

test("says when a later step does not come, with all steps still in sight, and shows it after another try", async () => {
  const letCome = await withhold("LaterStep");
  const { screen, client, rerender } = await renderLayers(null);
  await makeProject(client);
  await rerender(<OnboardingFlow />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  await expect.element(screen.getByRole("button", { name: /Pictures/ })).toHaveAttribute("aria-current", "step");

  await letCome();
  await tryAgainUntil(screen.getByRole("heading", { name: "Pictures of your product" }));
});
