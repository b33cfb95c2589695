import { expect, onTestFinished, test } from "vitest";
import { renderLayers } from "../../testing/render.tsx";
import { Combobox } from "../combobox/Combobox.tsx";
import { TextArea } from "../text-area/TextArea.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Field } from "./Field.tsx";

test("ties label, hint, error and counter to the control", async () => {
  const { screen } = await renderLayers(
    <Field label="One line about it" hint="Shown first" error="Too long" counter={{ length: 92, max: 80 }} required>
      <TextInput />
    </Field>,
  );
  const input = screen.getByRole("textbox", { name: "One line about it" });
  await expect.element(input).toHaveAccessibleDescription("Too long Shown first 92 of 80 characters");
  await expect.element(input).toHaveAttribute("aria-invalid", "true");
  await expect.element(input).toHaveAttribute("aria-required", "true");
});

test("marks nothing on a control that is as it should be", async () => {
  const { screen } = await renderLayers(
    <Field label="Name">
      <TextInput />
    </Field>,
  );
  const input = screen.getByRole("textbox").element();
  for (const name of ["aria-invalid", "aria-describedby", "aria-required"])
    expect(input.hasAttribute(name)).toBe(false);
});

test("keeps a control's own description beside its own", async () => {
  const { screen } = await renderLayers(
    <>
      <p id="more">Not shown to anyone.</p>
      <Field label="Pitch" hint="At least a sentence.">
        <TextArea aria-describedby="more" />
      </Field>
    </>,
  );
  const area = screen.getByRole("textbox");
  await expect.element(area).toHaveAccessibleDescription("Not shown to anyone. At least a sentence.");
});

test("what is typed begins at the form's side, whichever way it runs", async () => {
  const { screen } = await renderLayers(
    <>
      <TextInput aria-label="Name" defaultValue="Tide Tea" />
      <Combobox aria-label="Zone" options={[{ value: "o", label: "Oslo" }]} value="o" onValueChange={() => {}} />
    </>,
    { provider: { locale: "he" } },
  );
  for (const role of ["textbox", "combobox"] as const) {
    const { direction, textAlign } = getComputedStyle(screen.getByRole(role).element());
    expect([direction, textAlign]).toEqual(["ltr", "right"]);
  }
});

test("at twice the text size, a hint is not squeezed beside the counter but stands above it", async () => {
  const { screen } = await renderLayers(
    <Field label="Pitch" hint="38 more characters and we can start." counter={{ length: 62, max: 1000 }}>
      <TextArea />
    </Field>,
  );
  const { style } = document.documentElement;
  onTestFinished(() => void style.removeProperty("font-size"));
  style.fontSize = "200%";
  const root = screen.container as HTMLElement;
  root.style.inlineSize = "300px";
  const [hint, counter] = [".lk-field-hint", ".lk-field-counter"].map((part) =>
    root.querySelector(part)?.getBoundingClientRect(),
  );
  expect(hint?.width).toBeGreaterThan(200);
  expect(counter?.top).toBeGreaterThanOrEqual(hint?.bottom ?? Number.NaN);
});
