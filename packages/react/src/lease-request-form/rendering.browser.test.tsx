import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { makeProject } from "../testing/make-post.ts";
import { rendered, settled } from "../testing/profiled-fields.tsx";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

vi.mock(import("../ui/field/Field.tsx"), async (importOriginal) => {
  const { profiledFields } = await import("../testing/profiled-fields.tsx");
  return profiledFields(importOriginal);
});

test("a character renders the field that it is typed into, and no other", async () => {
  const { client, rerender } = await renderLayers(null);
  const { id } = await makeProject(client);
  await rerender(<LeaseRequestForm projectId={id} price={{ amount: 150, currency: "USD" }} />);
  await userEvent.click(page.getByRole("button", { name: /Who they speak to/ }));
  const fields = [
    "How many accounts?",
    "What are they about?",
    "Where should their followers be?",
    "Which language do they post in?",
    "Who should their followers be?",
    "What will you post on them?",
    "Anything else we should know?",
  ] as const;
  const input = (label: string) => page.getByLabelText(label).first();
  // A list is made while the page is idle, and then its field renders once more.
  await userEvent.click(input("Which language do they post in?"));
  const described = () => document.querySelector(".lk-combobox-option-description");
  await expect.poll(described, { timeout: 20_000 }).not.toBeNull();
  // What is typed first makes a field one that was touched.
  for (const label of fields) {
    await userEvent.click(input(label));
    await userEvent.keyboard("1");
  }
  for (const label of fields) {
    await userEvent.click(input(label));
    await settled();
    rendered.clear();
    await userEvent.keyboard("2");
    await expect.poll(() => [...rendered]).toContain(label);
    await settled();
    expect([...rendered], label).toEqual([label]);
  }
});
