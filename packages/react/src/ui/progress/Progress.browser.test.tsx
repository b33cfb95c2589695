import { expect, test } from "vitest";
import { renderLayers } from "../../testing/render.tsx";
import { Progress } from "./Progress.tsx";

test.each([
  [0.424, "42", "42%"],
  [-1, "0", "0%"],
  [7, "100", "100%"],
])("says the same number in its bar and in words, for %s", async (value, bar, words) => {
  const { screen } = await renderLayers(<Progress label="Drawing" value={value} />);
  const progress = screen.getByRole("progressbar", { name: "Drawing" });
  await expect.element(progress).toHaveAttribute("value", bar);
  await expect.element(progress).toHaveAttribute("aria-valuetext", words);
});

test.each([null, Number.NaN])("claims nothing where nothing is known: %s", async (value) => {
  const { screen } = await renderLayers(<Progress label="Drawing" value={value} />);
  const progress = screen.getByRole("progressbar").element();
  expect(progress.hasAttribute("value")).toBe(false);
  expect(progress.matches(":indeterminate")).toBe(true);
});
