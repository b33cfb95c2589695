import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { isInFont, widthOf } from "./measure.ts";

const fontFiles = [fileURLToPath(new URL("../../../art/font/InterDisplay-SemiBold.subset.otf", import.meta.url))];

function drawnWidth(text: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="150" font-size="100" font-weight="600" font-family="Inter Display Semi Bold">${text}</text></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox()?.width ?? 0;
}

test.each([
  "five things i stopped doing to my morning tea",
  "WAVERING AVATARS",
  "Żółć, Ångström, Čeština",
  "Чай на берегу моря",
  "Το τσάι της ημέρας",
  "iiiillll.,;:!",
])("measures %j as wide as it is drawn, or a little wider", (text) => {
  const measured = widthOf(text) * 100;
  expect(drawnWidth(text)).toBeLessThanOrEqual(measured + 2);
  expect(drawnWidth(text)).toBeGreaterThan(measured * 0.85);
});

test.each([
  ["Tide Tea: 4 × “slow” … €5", true],
  ["Чай", true],
  ["شاي", false],
  ["お茶", false],
  ["tea 🍵", false],
])("knows whether the bundled font has all of %j", (text, expected) => {
  expect(isInFont(text)).toBe(expected);
});
