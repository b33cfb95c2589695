import { useState } from "react";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { frameDocument, shadowTree } from "../testing/places.ts";
import { renderLayers } from "../testing/render.tsx";
import { Button, Combobox, Dialog, Field, TextInput } from "./index.ts";

const places = [
  ["a shadow tree", shadowTree],
  ["another document", frameDocument],
] as const;

function WithDialog() {
  const [open, setOpen] = useState(false);
  const [cleared, setCleared] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Schedule</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Schedule this post">
        <Field label="Day">
          <TextInput aria-label="Day" />
        </Field>
        {!cleared && (
          <Button aria-label="Clear" onClick={() => setCleared(true)}>
            Clear
          </Button>
        )}
        <input type="radio" name="mode" aria-label="Draft" />
        <input type="radio" name="mode" aria-label="Publish" defaultChecked />
      </Dialog>
    </>
  );
}

function WithCombobox() {
  const [zone, setZone] = useState<string | null>(null);
  const options = ["Oslo", "Tokyo"].map((label) => ({ value: label, label }));
  return <Combobox aria-label="Zone" options={options} value={zone} onValueChange={setZone} />;
}

async function openedIn(make: (typeof places)[number][1]) {
  const { tree, into, leave } = make();
  onTestFinished(leave);
  await renderLayers(<WithDialog />, { into });
  const opener = () => tree.querySelector<HTMLElement>(".lk-button");
  await expect.poll(opener).not.toBeNull();
  opener()?.focus();
  await userEvent.keyboard("{Enter}");
  const dialog = () => tree.querySelector<HTMLElement>("[role=dialog]");
  await expect.poll(dialog).not.toBeNull();
  return { tree, opener, dialog, focused: () => tree.activeElement?.getAttribute("aria-label") };
}

test.each(places)(
  "in %s a dialog takes the focus, keeps it while Tab goes round, and gives it back",
  async (_, make) => {
    const { tree, opener, dialog, focused } = await openedIn(make);
    await expect.poll(focused).toBe("Day");
    for (const name of ["Clear", "Publish", "Close", "Day", "Clear"]) {
      await userEvent.keyboard("{Tab}");
      await expect.poll(focused).toBe(name);
    }
    for (const name of ["Day", "Close", "Publish", "Clear"]) {
      await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
      await expect.poll(focused).toBe(name);
    }
    await userEvent.keyboard("{Escape}");
    await expect.poll(dialog).toBeNull();
    await expect.poll(() => tree.activeElement).toBe(opener());
  },
);

test.each(places)("in %s a dialog keeps the focus when what had it goes", async (_, make) => {
  const { tree, dialog, focused } = await openedIn(make);
  await expect.poll(focused).toBe("Day");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.poll(() => tree.activeElement).toBe(dialog());
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  await expect.poll(focused).toBe("Close");
  dialog()?.focus();
  await userEvent.keyboard("{Tab}");
  await expect.poll(focused).toBe("Day");
});

test.each(places)("in %s a press beside a dialog closes it", async (_, make) => {
  const { tree, dialog } = await openedIn(make);
  const backdrop = tree.querySelector(".lk-dialog-backdrop");
  const press = new PointerEvent("pointerdown", { bubbles: true, composed: true });
  // Long after the press that opened it, of which it could be the second half.
  Object.defineProperty(press, "timeStamp", { value: Number.MAX_SAFE_INTEGER });
  backdrop?.dispatchEvent(press);
  backdrop?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await expect.poll(dialog).toBeNull();
});

test("what is behind a dialog in a shadow tree is hidden from a screen reader, but not what it is told", async () => {
  const { tree, opener } = await openedIn(shadowTree);
  await expect.poll(() => opener()?.closest("[aria-hidden=true]")).toBeTruthy();
  expect(tree.querySelector("[role=status]")?.closest("[aria-hidden=true]")).toBeNull();
});

test.each(places)("in %s a combobox opens, chooses, and closes when left", async (_, make) => {
  const { tree, into, leave } = make();
  onTestFinished(leave);
  await renderLayers(<WithCombobox />, { into });
  const input = () => tree.querySelector("input");
  await expect.poll(input).not.toBeNull();
  input()?.focus();
  await userEvent.keyboard("tok{Enter}");
  await expect.poll(() => input()?.value).toBe("Tokyo");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => input()?.getAttribute("aria-expanded")).toBe("true");
  await expect.poll(() => tree.querySelector("[data-active]")).not.toBeNull();
  expect(tree.querySelector("[data-active]")?.id).toBe(input()?.getAttribute("aria-activedescendant"));
  input()?.blur();
  await expect.poll(() => input()?.getAttribute("aria-expanded")).toBe("false");
});
