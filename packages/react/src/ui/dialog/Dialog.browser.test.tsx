import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { LayersProviderProps } from "../../provider/LayersProvider.tsx";
import { renderLayers } from "../../testing/render.tsx";
import { restOfDoubleClickKeepsFocus } from "../../testing/rest-of-double-click.ts";
import { Button } from "../button/Button.tsx";
import { Combobox } from "../combobox/Combobox.tsx";
import { Field } from "../field/Field.tsx";
import { Loading, Skeleton } from "../skeleton/Skeleton.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Dialog } from "./Dialog.tsx";

function Example({ dirty = false }: { dirty?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Schedule</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Schedule this post" lead="Oslo time." dirty={dirty}>
        <Field label="Day">
          <TextInput />
        </Field>
      </Dialog>
    </>
  );
}

function TwoViews() {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Schedule</Button>
      <Dialog open={open} onOpenChange={setOpen} title={done ? "Scheduled" : "Schedule this post"}>
        {done ? <p>Monday</p> : <textarea aria-label="Caption" rows={12} />}
        {!done && <Button onClick={() => setDone(true)}>Send</Button>}
      </Dialog>
    </>
  );
}

function WithList() {
  const [open, setOpen] = useState(true);
  return (
    <Dialog open={open} onOpenChange={setOpen} title="Where?">
      <Combobox aria-label="Zone" options={[{ value: "o", label: "Oslo" }]} value={null} onValueChange={() => {}} />
    </Dialog>
  );
}

async function openDialog(dirty = false, provider: Partial<LayersProviderProps> = {}) {
  const { screen } = await renderLayers(<Example dirty={dirty} />, { provider });
  await userEvent.click(screen.getByRole("button", { name: "Schedule" }));
  const dialog = screen.getByRole("dialog", { name: "Schedule this post" });
  await expect.element(dialog).toBeVisible();
  return { screen, dialog };
}

test("takes the focus, keeps it while Tab goes round, and gives it back on Escape", async () => {
  const { screen, dialog } = await openDialog();
  await expect.element(dialog).toHaveAccessibleDescription("Oslo time.");
  await expect.element(screen.getByLabelText("Day")).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByRole("button", { name: "Close" })).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByLabelText("Day")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Schedule" })).toHaveFocus();
  expect(restOfDoubleClickKeepsFocus()).toBe(true);
});

test("a click beside it closes it only while nothing was typed", async () => {
  const { dialog } = await openDialog(true);
  await userEvent.click(document.body, { position: { x: 2, y: 2 }, force: true });
  await expect.element(dialog).toBeVisible();
});

test("a double click on what opens it leaves it open, and one on what replaces its content too", async () => {
  const { screen } = await renderLayers(<TwoViews />);
  await userEvent.dblClick(screen.getByRole("button", { name: "Schedule" }));
  await expect.element(screen.getByRole("dialog", { name: "Schedule this post" })).toBeVisible();

  await userEvent.dblClick(screen.getByRole("button", { name: "Send" }));
  const dialog = screen.getByRole("dialog", { name: "Scheduled" });
  await expect.element(dialog).toBeVisible();
});

test("looks like its provider, in the container the host chose", async () => {
  const container = document.body.appendChild(document.createElement("div"));
  const { dialog } = await openDialog(false, {
    portalContainer: container,
    locale: "ar",
    appearance: { theme: "dark", variables: { "--lk-color-accent": "rgb(1, 2, 3)" } },
  });
  expect(container.contains(dialog.element())).toBe(true);
  const root = dialog.element().closest(".lk-root");
  expect(root?.getAttribute("data-lk-theme")).toBe("dark");
  expect(root?.getAttribute("dir")).toBe("rtl");
  expect(getComputedStyle(dialog.element()).getPropertyValue("--lk-color-accent")).toBe("rgb(1, 2, 3)");
  container.remove();
});

test("holds the page still while open, and lets go after", async () => {
  const { dialog } = await openDialog();
  const overflow = () => document.documentElement.style.overflow;
  await expect.poll(overflow).toBe("hidden");
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(overflow).toBe("");
});

test("a press inside that is let go beside it is no press beside it", async () => {
  const { dialog } = await openDialog();
  const backdrop = dialog.element().closest(".lk-dialog-backdrop");
  dialog.element().dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  backdrop?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await expect.element(dialog).toBeVisible();
});

test("with nothing to do yet, the dialog has the focus and not the button that closes it", async () => {
  const { screen } = await renderLayers(
    <Dialog open onOpenChange={() => {}} title="Schedule this post">
      <Loading>
        <Skeleton />
      </Loading>
    </Dialog>,
  );
  await expect.element(screen.getByRole("dialog")).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByRole("button", { name: "Close" })).toHaveFocus();
});

test("Escape closes the list that is open inside it, and the dialog only after", async () => {
  const { screen } = await renderLayers(<WithList />);
  const dialog = screen.getByRole("dialog");
  await expect.element(screen.getByRole("combobox")).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(screen.getByRole("option", { name: "Oslo" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByRole("combobox")).toHaveAttribute("aria-expanded", "false");
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
});
