import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { rendered, settled } from "../testing/profiled-fields.tsx";
import { further, open, provider, zone } from "../testing/project-form.tsx";
import type { LayersRender } from "../testing/render.tsx";

vi.mock(import("../ui/field/Field.tsx"), async (importOriginal) => {
  const { profiledFields } = await import("../testing/profiled-fields.tsx");
  return profiledFields(importOriginal);
});

// The time in the zone is rendered at each full minute.
vi.mock(import("../hooks/useNow.ts"), () => ({ useNow: () => Date.UTC(2027, 2, 28) }));

test.each([
  ["that is not kept", provider],
  ["that is kept", { ...provider, storageKey: "rendering" }],
])("a character %s renders the field that it is typed into, and no other", async (_, provider) => {
  const opened = await open(
    {
      fields: { name: "shown", ownerEmail: "shown" },
      defaultValues: { appName: "Tide", name: "Tide", tagline: "Tea", timezone: "Europe/Oslo", ownerEmail: "mira" },
    },
    { provider },
  );
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
