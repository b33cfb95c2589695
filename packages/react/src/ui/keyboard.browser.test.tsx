import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "../testing/render.tsx";
import { RadioCard, RadioCards } from "./radio-cards/RadioCards.tsx";
import { SegmentedControl } from "./segmented-control/SegmentedControl.tsx";

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
