import { createManualClock } from "@layers-kit/sandbox";
import { forwardRef, Profiler } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { settled } from "../testing/settled.ts";
import type { FieldProps } from "../ui/field/Field.tsx";
import { InfluencerPicker } from "./InfluencerPicker.tsx";

const rendered = vi.hoisted(() => new Set<string>());

vi.mock(import("../ui/field/Field.tsx"), async (importOriginal) => {
  const { Field } = await importOriginal();
  const Profiled = forwardRef<HTMLDivElement, FieldProps>((props, ref) => (
    <Profiler id={String(props.label)} onRender={(id) => rendered.add(id)}>
      <Field {...props} ref={ref} />
    </Profiler>
  ));
  return { Field: Profiled };
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
