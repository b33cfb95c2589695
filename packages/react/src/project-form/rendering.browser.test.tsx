import { forwardRef, Profiler } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { further, open, zone } from "../testing/project-form.tsx";
import type { LayersRender } from "../testing/render.tsx";
import type { FieldProps } from "../ui/field/Field.tsx";

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

// The time in the zone is rendered at each full minute.
vi.mock(import("../hooks/useNow.ts"), () => ({ useNow: () => Date.UTC(2027, 2, 28) }));

test("a character renders the field that it is typed into, and no other", async () => {
  const opened = await open({
    fields: { name: "shown", ownerEmail: "shown" },
    defaultValues: { appName: "Tide", name: "Tide", tagline: "Tea", timezone: "Europe/Oslo", ownerEmail: "mira" },
  });
  await userEvent.click(further(opened));
  await expect.element(zone(opened)).toBeVisible();
  // A list is made while the page is idle, and then its field renders once more.
  for (const list of opened.screen.getByRole("combobox").elements()) {
    if (!(list instanceof HTMLInputElement)) continue;
    await userEvent.click(list);
    const described = () => opened.screen.container.querySelector(".lk-combobox-option-description");
    await expect.poll(described).not.toBeNull();
    await userEvent.keyboard("{Escape}");
  }
  for (const [name, label, typed] of [
    ["appName", "What is it called?", "s"],
    ["name", "What should we call it here?", "s"],
    ["appDescription", "What makes it worth having?", "s"],
    ["timezone", "Which time zone do you post in?", "s"],
    ["tagline", "Does it have a slogan?", "s"],
    ["primaryLanguage", "Which language do you post in?", "s"],
    ["brandVoice", "How should it sound?", "w"],
    ["targetGender", "Who is it for?", "{ArrowRight}"],
    ["ownerEmail", "Where should we write to you?", "s"],
  ] as const) {
    control(opened, name).focus();
    await settled();
    rendered.clear();
    await userEvent.keyboard(typed);
    await settled();
    expect([...rendered], name).toEqual([label]);
  }
});

/** By name: the group of radios has one for each choice. */
function control({ screen }: LayersRender, name: string): HTMLElement {
  const found = screen.container.querySelector<HTMLElement>(`[name="${name}"]:is(:not([type="radio"]), :checked)`);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
}

/** What a key started has then been rendered: some of it follows the frame that shows the key, however late the page gets to it. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(resolve))));
  }
}
