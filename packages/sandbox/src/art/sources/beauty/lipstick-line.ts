import { lighter } from "../../kit/colour.ts";
import { at, box, castShadow, light, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { blush, cream, gold, plum, rose } from "./colours.ts";

const lipstick = (height: number, colour: string, body: string): Svg =>
  castShadow(14, 4, 66, 12, 0.2) +
  shape(
    `M-34 ${-height - 130}V${-height - 216}C-34 ${-height - 236} 24 ${-height - 300} 34 ${-height - 288}V${-height - 130}z`,
    colour,
  ) +
  shape(
    `M-34 ${-height - 216}C-34 ${-height - 236} 24 ${-height - 300} 34 ${-height - 288}C38 ${-height - 262} -10 ${-height - 206} -34 ${-height - 216}z`,
    lighter(colour, 0.3),
  ) +
  shade(`M14 ${-height - 250}L34 ${-height - 280}V${-height - 130}H14z`, 0.14) +
  box(-42, -height - 136, 84, 86, gold, 6) +
  light(`M-34 ${-height - 130}h14v74h-14z`, 0.5) +
  shade(`M18 ${-height - 136}h24v86h-24z`, 0.14) +
  box(-52, -height - 60, 104, height + 60, body, 8) +
  shade(`M22 ${-height - 60}h30v${height + 60}h-30z`, 0.18) +
  light(`M-42 ${-height - 46}h10v${height + 24}h-10z`, 0.22);

const swatch = (fill: string): Svg =>
  shape("M-58-16C-40-34 20-30 60-22C84-16 74 14 44 18C0 26-60 26-70 10C-74 0-66-8-58-16z", fill) +
  light("M-44-10C-20-20 20-18 44-12l-2 6C16-12-20-12-42-4z", 0.35);

const shades = ["#b5483f", "#d4796c", "#8f3446", "#c96f4a", "#6b2a3d"];

export const lipstickLine: DrawnSource = {
  key: "beauty-lipstick-line",
  niche: "beauty",
  kind: "slideshow",
  imageCount: 5,
  caption: "five reds, one tired face. which one saved me?",
  author: "half.a.mirror",
  words: ["beauty", "lipstick", "makeup", "red lipstick", "swatches", "shades", "review", "everyday makeup"],
  draw: () =>
    wall(blush) +
    box(90, -230, 620, 980, "#f0cabf", 310) +
    box(140, 110, 520, 640, "#f7e4dc", 260) +
    floor(730, "#c98276") +
    box(-10, 730, 820, 16, "#d99a8e") +
    box(110, 760, 580, 90, cream, 12) +
    shade("M110 828H690v22H110z", 0.1) +
    shade("M120 850H680v22H120z", 0.2) +
    repeat(5, (index) =>
      at(
        184 + index * 108,
        762,
        {},
        lipstick([40, 96, 150, 84, 34][index] ?? 60, shades[index] ?? rose, index % 2 ? plum : "#3d2430"),
      ),
    ) +
    repeat(5, (index) => at(140 + index * 132, 942, { rotate: -24, scale: 0.86 }, swatch(shades[index] ?? rose))),
};
