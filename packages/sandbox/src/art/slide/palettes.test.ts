import { expect, test } from "vitest";
import { contrast } from "../kit/colour.ts";
import { palettes } from "./palettes.ts";

test.each(Object.entries(palettes))("sets words of %s slides in a colour that can be read", (_, palette) => {
  expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.ink, palette.soft)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.ink, palette.onAccent)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.onDeep, palette.deep)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
});
