import { at, box, disc, faded, repeat, type Svg, through } from "../kit/draw.ts";
import { directionOf, escapeText } from "../kit/words.ts";
import { type Fitted, fitLine, LEADING } from "./fit.ts";
import { widthOf } from "./measure.ts";
import type { Inset } from "./picture.ts";

export const WIDTH = 1080;
export const HEIGHT = 1350;
export const MARGIN = 84;

/** Ours first; a browser without it falls back to its own. */
const FONTS =
  "Inter Display Semi Bold, Inter Display, Inter, system-ui, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif";

/** Lines set from the side their script starts at; `y` is the top of the first. */
export function textBlock({ size, lines }: Fitted, x: number, y: number, width: number, fill: string): Svg {
  const direction = directionOf(lines.join(" "));
  const start = direction === "rtl" ? x + width : x;
  const rows = lines.map(
    (text, row) =>
      `<tspan x="${start}" y="${Math.round(y + size * (0.86 + row * LEADING))}">${escapeText(text)}</tspan>`,
  );
  const tracking = size > 60 ? ` letter-spacing="${(-size * 0.012).toFixed(2)}"` : "";
  return `<text font-family="${FONTS}" font-weight="600" font-size="${size}"${tracking} direction="${direction}" fill="${fill}">${rows.join("")}</text>`;
}

export const blockHeight = ({ size, lines }: Fitted): number => lines.length * size * LEADING;

/** The brand's name behind its mark, a drop of the accent, from the side its script starts at; `y` is the middle. */
export function brandLine(brand: string, x: number, y: number, ink: string, accent: string, width = 700): Svg {
  const name = { size: 40, lines: [fitLine(brand, width - 52, 40)] };
  const mark = directionOf(brand) === "rtl" ? x + width - 16 : x + 16;
  const from = directionOf(brand) === "rtl" ? x : x + 52;
  return (
    disc(mark, y, 16, accent) + disc(mark + 6, y - 6, 5.5, "#fffaf0") + textBlock(name, from, y - 20, width - 52, ink)
  );
}

/** The brand's line in a pill as wide as it needs, in the middle of the slide. */
export function brandPill(brand: string, y: number, fill: string, ink: string, accent: string): Svg {
  const width = Math.min(620, 52 + widthOf(fitLine(brand, 568, 40)) * 40 * 1.06);
  const left = (WIDTH - width) / 2;
  return box(left - 52, y - 58, width + 104, 116, fill, 58) + brandLine(brand, left, y, ink, accent, width);
}

/** Where we are in the slideshow. */
export function progress(index: number, count: number, fill: string): Svg {
  if (count < 2) return "";
  const shown = Math.min(count, 10);
  const here = count <= 10 ? index : Math.round((index / (count - 1)) * 9);
  const gap = 28;
  const left = WIDTH / 2 - ((shown - 1) * gap) / 2;
  return (
    faded(0.42, box(left - 26, 1284, (shown - 1) * gap + 52, 36, "#14100e", 18)) +
    repeat(shown, (dot) =>
      dot === here ? disc(left + dot * gap, 1302, 9, fill) : faded(0.6, disc(left + dot * gap, 1302, 6.5, "#fffaf0")),
    )
  );
}

/** A picture as a print with a narrow border, its middle on the point. */
export function print(inset: Inset, x: number, y: number, widest: number, highest: number, rotate: number): Svg {
  const ratio = Math.min(widest / inset.width, highest / inset.height);
  const width = inset.width * ratio;
  const height = inset.height * ratio;
  const edge = Math.min(16, width * 0.04);
  return at(
    x,
    y,
    { rotate },
    faded(
      0.22,
      box(-width / 2 - edge + 10, -height / 2 - edge + 18, width + edge * 2, height + edge * 2, "#1d1510", 22),
    ),
    box(-width / 2 - edge, -height / 2 - edge, width + edge * 2, height + edge * 2, "#fffdf8", 22),
    through(
      "slide-print",
      `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="12"/>`,
      image(inset, -width / 2, -height / 2, width, height),
    ),
  );
}

/** A tall picture as what is on a phone; the phone's top left corner is at the point. */
export function phone(inset: Inset, x: number, y: number, width: number): Svg {
  const bezel = width * 0.035;
  const inner = width - bezel * 2;
  const height = Math.min(inner * 2.2, (inner * inset.height) / inset.width);
  return at(
    x,
    y,
    {},
    faded(0.24, box(18, 26, width, height + bezel * 2, "#14100e", width * 0.14)),
    box(0, 0, width, height + bezel * 2, "#14181d", width * 0.14),
    box(width, 190, 6, 96, "#14181d", 3),
    through(
      "slide-phone",
      `<rect x="${bezel}" y="${bezel}" width="${inner}" height="${height}" rx="${width * 0.11}"/>`,
      box(bezel, bezel, inner, height, "#fffdf8"),
      image(inset, bezel, bezel, inner, (inner * inset.height) / inset.width),
    ),
  );
}

const image = ({ href }: Inset, x: number, y: number, width: number, height: number): Svg =>
  `<image href="${href}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" preserveAspectRatio="xMidYMid slice"/>`;

/** A window with a round top, as a clip. */
export const arch = (x: number, y: number, width: number, height: number): Svg =>
  `<path d="M${x} ${y + height}V${y + width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0V${y + height}z"/>`;
