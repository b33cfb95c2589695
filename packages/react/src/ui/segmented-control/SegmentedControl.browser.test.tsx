import { expect, test } from "vitest";
import { colorReader, contrast } from "../../appearance/contrast.ts";
import { renderLayers } from "../../testing/render.tsx";
import { SegmentedControl } from "./SegmentedControl.tsx";

const read = colorReader(document);

test.each(["light", "dark"] as const)("what is chosen can be read though nothing can be changed: %s", async (theme) => {
  const { screen } = await renderLayers(
    <SegmentedControl
      aria-label="Who sees it?"
      value="all"
      onValueChange={() => {}}
      disabled
      options={[
        { value: "all", label: "Everyone" },
        { value: "me", label: "Only me" },
      ]}
    />,
    { provider: { appearance: { theme } } },
  );
  const chosen = screen.container.querySelector(".lk-segmented-option[data-checked]");
  if (!chosen) throw new Error("Nothing is chosen.");
  const { color, backgroundColor, opacity } = getComputedStyle(chosen);
  const [words, ground] = [read(color), read(backgroundColor)];
  expect(opacity).toBe("1");
  expect(words && ground && contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
});
