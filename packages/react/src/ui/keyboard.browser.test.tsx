import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "../testing/render.tsx";
import { CountInput, Disclosure, RadioCard, RadioCards, SegmentedControl, Select, TextInput } from "./index.ts";

function Cards() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <RadioCards aria-label="Format" value={value} onValueChange={setValue}>
      <RadioCard value="slideshow">Slideshow</RadioCard>
      <RadioCard value="ugc" disabled>
        Demo
      </RadioCard>
      <RadioCard value="video">Video</RadioCard>
    </RadioCards>
  );
}

function Modes() {
  const [value, setValue] = useState<"publish" | "draft">("publish");
  return (
    <SegmentedControl
      aria-label="Mode"
      value={value}
      onValueChange={setValue}
      options={[
        { value: "publish", label: "Publish" },
        { value: "draft", label: "Draft" },
      ]}
    />
  );
}

test("cards: arrow keys choose and pass over what cannot be chosen", async () => {
  const { screen } = await renderLayers(<Cards />);
  await userEvent.keyboard("{Tab} {ArrowDown}");
  await expect.element(screen.getByRole("radio", { name: "Video" })).toBeChecked();
  await expect.element(screen.getByRole("radio", { name: "Video" })).toHaveFocus();
});

test("cards: a click anywhere on the card chooses it", async () => {
  const { screen } = await renderLayers(<Cards />);
  await userEvent.click(screen.getByText("Slideshow"), { force: true });
  await expect.element(screen.getByRole("radio", { name: "Slideshow" })).toBeChecked();
});

test("segments: the arrow keys follow the reading direction", async () => {
  const { screen } = await renderLayers(<Modes />, { provider: { locale: "ar" } });
  await userEvent.keyboard("{Tab}{ArrowLeft}");
  await expect.element(screen.getByRole("radio", { name: "Draft" })).toBeChecked();
});

test("segments: the arrow keys pass over what cannot be chosen", async () => {
  const onValueChange = vi.fn();
  const { screen } = await renderLayers(
    <SegmentedControl
      aria-label="Mode"
      value="publish"
      onValueChange={onValueChange}
      options={[
        { value: "publish", label: "Publish" },
        { value: "draft", label: "Draft", disabled: true },
        { value: "ask", label: "Ask me" },
      ]}
    />,
  );
  await userEvent.keyboard("{Tab}{ArrowRight}");
  expect(onValueChange).toHaveBeenLastCalledWith("ask");
  await expect.element(screen.getByRole("radio", { name: "Draft" })).toBeDisabled();
});

test("a count: arrows step it, Home and End go to its bounds", async () => {
  const onValueChange = vi.fn();
  const { screen } = await renderLayers(
    <CountInput
      aria-label="Accounts"
      value="5"
      onValueChange={onValueChange}
      min={1}
      max={50}
      fewerLabel="One fewer"
      moreLabel="One more"
    />,
  );
  (screen.getByRole("spinbutton").element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowUp}{ArrowDown}{Home}{End}{Shift>}{Home}{/Shift}");
  expect(onValueChange.mock.calls.flat()).toEqual(["6", "4", "1", "50"]);
});

test("a disclosure: Enter and Space open and close it, and what was typed inside stays", async () => {
  const { screen } = await renderLayers(
    <Disclosure label="More">
      <TextInput aria-label="Tagline" />
    </Disclosure>,
  );
  const trigger = screen.getByRole("button", { name: "More" });
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(trigger).toHaveAttribute("aria-expanded", "true");
  await userEvent.fill(screen.getByLabelText("Tagline"), "Slow tea");
  (trigger.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await expect.element(trigger).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard(" ");
  await expect.element(screen.getByLabelText("Tagline")).toHaveValue("Slow tea");
});

test("a select: a letter finds the choice that begins with it", async () => {
  const { screen } = await renderLayers(
    <Select aria-label="Voice">
      <option>Warm</option>
      <option>Playful</option>
    </Select>,
  );
  await userEvent.keyboard("{Tab}p");
  await expect.element(screen.getByRole("combobox")).toHaveValue("Playful");
});
