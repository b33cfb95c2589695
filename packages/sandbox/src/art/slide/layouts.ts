import { mix } from "../kit/colour.ts";
import { at, box, disc, faded, type Svg, through } from "../kit/draw.ts";
import { fitText, type TextBox } from "./fit.ts";
import type { Palette } from "./palettes.ts";
import type { Inset } from "./picture.ts";
import { arch, blockHeight, brandLine, brandPill, HEIGHT, MARGIN, phone, print, textBlock, WIDTH } from "./pieces.ts";

/** What every layout is made from. `scene` is 800 by 1000, `person` stands on a 600-wide field with the face at 300, 320. */
export interface SlideParts {
  readonly scene: Svg;
  readonly person: Svg;
  readonly text: string;
  readonly brand: string;
  readonly inset: Inset | null;
  readonly palette: Palette;
}

export type Layout = (parts: SlideParts) => Svg;

const MEASURE = WIDTH - MARGIN * 2;
const ground = (fill: string): Svg => box(0, 0, WIDTH, HEIGHT, fill);

/** Fits the text between two heights and says where it ended. */
function headline(text: string, top: number, bottom: number, fill: string, largest = 124): { drawn: Svg; end: number } {
  const box: TextBox = { width: MEASURE, height: bottom - top, largest, smallest: 34 };
  const fitted = fitText(text, box);
  return { drawn: textBlock(fitted, MARGIN, top, MEASURE, fill), end: top + blockHeight(fitted) };
}

/** The hook, over the scene, with the person before it. */
export const cover: Layout = ({ scene, person, text, brand, inset, palette }) => {
  const { drawn } = headline(text, 172, 560, palette.onDeep);
  return (
    ground(palette.deep) +
    brandLine(brand, MARGIN, 110, palette.onDeep, palette.accent, MEASURE) +
    drawn +
    through(
      "slide-window",
      `<rect x="${MARGIN}" y="600" width="${MEASURE}" height="900" rx="56"/>`,
      at(-96, 190, { scale: 1.4 }, scene),
    ) +
    at(790, 500, { scale: 1.12 }, at(-300, 0, {}, person)) +
    (inset ? print(inset, 296, 1110, 330, 270, -6) : "")
  );
};

/** The scene from edge to edge and a note pinned before it, signed with the person's face. */
export const note: Layout = ({ scene, person, text, brand, palette }) => {
  const fitted = fitText(text, { width: MEASURE - 72, height: 470, largest: 80, smallest: 32 });
  const height = blockHeight(fitted) + 170;
  const top = 1246 - height;
  return (
    at(0, 0, { scale: 1.35 }, scene) +
    faded(0.2, box(72, top + 16, WIDTH - 128, height, "#14100e", 44)) +
    box(60, top, WIDTH - 120, height, palette.ground, 44) +
    disc(170, top + 4, 92, palette.ground) +
    through(
      "slide-badge",
      `<circle cx="170" cy="${top + 4}" r="80"/>`,
      box(80, top - 86, 180, 180, palette.soft),
      at(170, top - 88, { scale: 0.34 }, at(-300, -40, {}, person)),
    ) +
    brandLine(brand, 284, top + 56, palette.ink, palette.accent, 660) +
    textBlock(fitted, 120, top + 118, MEASURE - 72, palette.ink)
  );
};

/** A point, told by the person. */
export const point: Layout = ({ scene, person, text, brand, palette }) => {
  const { drawn } = headline(text, 172, 660, palette.ink);
  return (
    ground(palette.soft) +
    brandLine(brand, MARGIN, 110, palette.ink, palette.accent, MEASURE) +
    drawn +
    through("slide-window", arch(MARGIN, 700, 640, 800), at(-86, 390, { scale: 1.24 }, scene)) +
    at(774, 570, { scale: 1.1 }, at(-300, 0, {}, person))
  );
};

/** The brand's own picture, shown by the person. */
export const shown: Layout = (parts) => {
  const { person, text, brand, inset, palette } = parts;
  if (!inset) return point(parts);
  const { drawn } = headline(text, 172, 520, palette.ink);
  const tall = inset.height / inset.width > 1.35;
  const backdrop = disc(540, 1080, 470, palette.soft);
  const words = brandLine(brand, MARGIN, 110, palette.ink, palette.accent, MEASURE) + drawn;
  return (
    ground(palette.ground) +
    backdrop +
    words +
    (tall
      ? at(300, 560, { scale: 1.08, mirrored: true }, at(-300, 0, {}, person)) + phone(inset, 520, 570, 440)
      : at(790, 540, { scale: 1.08 }, at(-300, 0, {}, person)) + print(inset, 330, 960, 470, 470, -5))
  );
};

/** The last word, and who says it. */
export const close: Layout = ({ scene, person, text, brand, inset, palette }) => {
  const { drawn } = headline(text, 130, 440, palette.onAccent, 148);
  return (
    ground(palette.accent) +
    drawn +
    through(
      "slide-window",
      arch(190, 480, 700, 1000),
      box(190, 480, 700, 1000, palette.soft),
      at(60, 330, { scale: 1.2 }, scene),
    ) +
    faded(
      0.35,
      through("slide-veil", arch(190, 480, 700, 1000), box(190, 480, 700, 1000, mix(palette.soft, "#fffaf0", 0.5))),
    ) +
    at(540, 440, { scale: 1.2 }, at(-300, 0, {}, person)) +
    (inset ? print(inset, 230, 960, 290, 380, -7) : "") +
    brandPill(brand, 1188, palette.onAccent, palette.ink, palette.accent)
  );
};
