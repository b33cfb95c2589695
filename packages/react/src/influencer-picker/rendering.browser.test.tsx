import { createManualClock } from "@layers-kit/sandbox";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { makeProject } from "../testing/make-post.ts";
import { rendered, settled } from "../testing/profiled-fields.tsx";
import { renderLayers } from "../testing/render.tsx";
import { InfluencerPicker } from "./InfluencerPicker.tsx";

vi.mock(import("../ui/field/Field.tsx"), async (importOriginal) => {
  const { profiledFields } = await import("../testing/profiled-fields.tsx");
  return profiledFields(importOriginal);
});

test("a character renders the field that it is typed into, and no other", async () => {
  const clock = createManualClock(Date.now());
  const { client, rerender } = await renderLayers(null, { clock });
  const { id } = await makeProject(client);
  clock.stepWork(120_000);
  await rerender(<InfluencerPicker projectId={id} />);
  await userEvent.click(page.getByRole("button", { name: "Make another persona" }));
  for (const [label, typed] of [
    ["Who should it be?", "m"],
    ["How old?", "s"],
    ["What should it look like?", "g"],
  ] as const) {
    await expect.element(page.getByLabelText(label)).toBeVisible();
    (page.getByLabelText(label).element() as HTMLElement).focus();
    await settled();
    rendered.clear();
    await userEvent.keyboard(typed);
    await expect.poll(() => [...rendered]).toContain(label);
    await settled();
    expect([...rendered], label).toEqual([label]);
  }
});
