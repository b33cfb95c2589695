import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { leaf, sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { cream, eucalyptus, gold, plum, rose, terracotta } from "./colours.ts";

const pans = ["#f0d3c2", "#d9a58c", "#b87a5c", "#8f5540", "#e3b7a8", "#c98276", "#a35561", "#6b3447"];

const palette =
  faded(0.2, box(-236, -146, 520, 350, "#1d1510", 26)) +
  box(-260, -176, 520, 350, "#3d2430", 26) +
  box(-240, -156, 480, 310, "#4c2e3c", 16) +
  pans
    .map((fill, index) => {
      const x = -178 + (index % 4) * 119;
      const y = -80 + Math.floor(index / 4) * 156;
      return (
        disc(x, y, 54, "#33202a") +
        disc(x, y, 49, fill) +
        shade(`M${x + 12} ${y + 47}A49 49 0 0 0 ${x + 47} ${y + 12}A54 54 0 0 1 ${x + 12} ${y + 47}z`, 0.16) +
        (index % 3 === 1
          ? oval(x - 6, y - 4, 24, 18, darker(fill, 0.16))
          : light(`M${x - 30} ${y - 22}q10-14 24-16l2 8q-12 2-20 12z`, 0.5))
      );
    })
    .join("");

const brush = (handle: string, hair: string, width: number): Svg =>
  faded(0.16, box(4, -340, 26, 560, "#1d1510", 13)) +
  box(-12, -170, 24, 390, handle, 12) +
  light("M-6-150h6v340h-6z", 0.25) +
  box(-width * 0.5, -230, width, 70, gold, 8) +
  line(`M${-width * 0.5} -206h${width}`, darker(gold, 0.3), 4) +
  shape(`M${-width * 0.5}-230C${-width}-300 ${-width * 0.7}-356 0-362S${width}-300 ${width * 0.5}-230z`, hair) +
  shade(
    `M0-362C${width * 0.7}-356 ${width}-300 ${width * 0.5}-230H${width * 0.14}C${width * 0.4}-290 ${width * 0.3}-330 0-362z`,
    0.12,
  );

const compact =
  castShadow(16, 22, 130, 126, 0.18) +
  disc(0, 0, 128, gold) +
  disc(0, 0, 116, cream) +
  disc(0, 0, 100, "#f0cfc0") +
  repeat(4, (index) => at(0, 0, { rotate: index * 90 }, at(0, -12, {}, leaf(66, 20, "#e5b8a6")))) +
  disc(0, 0, 10, "#e5b8a6");

export const panPalette: DrawnSource = {
  key: "beauty-pan-palette",
  niche: "beauty",
  kind: "slideshow",
  imageCount: 6,
  caption: "one palette, six looks, zero talent needed",
  author: "blend.it.badly",
  words: ["beauty", "eyeshadow", "palette", "makeup", "looks", "brushes", "tutorial", "everyday makeup", "flat lay"],
  draw: () =>
    wall("#ead0c4") +
    shape("M-10-230H420L810 300V640L-10 20z", "#f3dfd6") +
    at(640, 170, {}, compact) +
    at(176, 190, { rotate: -150, scale: 0.9 }, sprig(330, 6, eucalyptus)) +
    at(394, 560, { rotate: -9 }, palette) +
    at(170, 850, { rotate: 74 }, brush(plum, "#e9c6b4", 56)) +
    at(330, 960, { rotate: 62, scale: 0.8 }, brush(terracotta, "#7a4a3a", 34)) +
    repeat(9, (index) =>
      disc(560 + ((index * 53) % 150), 770 + ((index * 37) % 90), 4 + (index % 3) * 3, pans[(index * 3) % 8] ?? rose),
    ) +
    shape("M560 820C600 780 690 790 720 820C700 860 600 870 560 820z", "#c98276") +
    light("M586 818C610 800 650 800 680 808l-4 8C650 810 616 812 592 826z", 0.35),
};
