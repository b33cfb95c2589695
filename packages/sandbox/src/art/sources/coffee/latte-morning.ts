import { darker, lighter } from "../../kit/colour.ts";
import {
  at,
  box,
  castShadow,
  disc,
  faded,
  light,
  line,
  oval,
  repeat,
  ring,
  type Svg,
  shade,
  shape,
} from "../../kit/draw.ts";
import { paneLight, wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { caramel, clay, cream, night, porcelain, steel, teal } from "./colours.ts";

const croissant = (): Svg => {
  const segment = (turn: number, length: number, width: number, fill: string): Svg =>
    at(
      0,
      70,
      { rotate: turn },
      shape(
        `M${-width} -78C${-width * 1.2} ${-78 - length * 0.7} ${-width * 0.6} ${-78 - length} 0 ${-78 - length}S${width * 1.2} ${-78 - length * 0.7} ${width} -78z`,
        fill,
      ),
      line(
        `M${width * 0.82} -84C${width} ${-78 - length * 0.6} ${width * 0.7} ${-78 - length * 0.9} ${width * 0.3} ${-76 - length}`,
        "#b4722c",
        4,
      ),
      light(
        `M${-width * 0.5} ${-62 - length}q${width * 0.4} -10 ${width * 0.8} -2l-4 9q-${width * 0.3} -6 ${-width * 0.7} 2z`,
        0.45,
      ),
    );
  return (
    segment(-84, 34, 26, "#cf8f42") +
    segment(84, 34, 26, "#c98639") +
    segment(-56, 56, 36, "#d99a4b") +
    segment(56, 56, 36, "#cf8f42") +
    segment(-28, 76, 42, "#dda358") +
    segment(28, 76, 42, "#d5964a") +
    segment(0, 86, 44, "#e2ab62")
  );
};

const saucerAndCup = (x: number, y: number): Svg =>
  castShadow(x + 34, y + 44, 258, 254, 0.2) +
  disc(x, y, 250, porcelain) +
  ring(x, y, 214, "#e6d9c4", 5) +
  shade(`M${x + 20} ${y + 248}A250 250 0 0 0 ${x + 248} ${y + 20}A260 260 0 0 1 ${x + 20} ${y + 248}z`, 0.08) +
  castShadow(x + 16, y + 22, 180, 178, 0.18) +
  box(x + 150, y - 30, 120, 58, clay, 29) +
  shade(`M${x + 150} ${y}h120a29 29 0 0 1-29 28h-91z`, 0.18) +
  disc(x, y, 176, clay) +
  disc(x, y, 158, darker(clay, 0.3)) +
  disc(x + 3, y + 5, 152, caramel) +
  disc(x + 5, y + 8, 140, "#a9672f") +
  at(
    x + 4,
    y + 14,
    { rotate: -24 },
    repeat(4, (row) => {
      const half = 92 - row * 12;
      const top = 66 - row * 44;
      return shape(
        `M${-half} ${top - 34}C${-half * 0.9} ${top + 44} ${half * 0.9} ${top + 44} ${half} ${top - 34}C${half * 0.6} ${top + 14} ${-half * 0.6} ${top + 14} ${-half} ${top - 34}z`,
        cream,
      );
    }),
    shape("M0-66C-34-74-52-104-34-122C-20-134-4-126 0-112C4-126 20-134 34-122C52-104 34-74 0-66z", cream),
    line("M0-60V108", "#a9672f", 4),
  ) +
  light(`M${x - 128} ${y - 62}a142 142 0 0 1 76-70l5 12a130 130 0 0 0-68 64z`, 0.35);

const spoon = (): Svg =>
  castShadow(8, 10, 30, 46, 0.14) +
  oval(0, 0, 25, 40, steel) +
  oval(-3, -3, 17, 30, "#dfe1dd") +
  box(-7, 34, 14, 150, steel, 7);

const notebook = (): Svg =>
  faded(0.14, box(-150, -200, 330, 460, "#1d1510", 10)) +
  box(-170, -224, 330, 460, night, 10) +
  box(-146, -224, 8, 460, darker(clay, 0.1)) +
  line("M-60-140h130", "#8a6a55", 7) +
  line("M-60-112h84", "#8a6a55", 7);

const pencil = (): Svg =>
  faded(0.14, box(-122, 4, 250, 18, "#1d1510", 9)) +
  box(-135, -9, 232, 18, clay, 4) +
  box(-135, -9, 22, 18, "#e8a79a", 4) +
  shape("M97-9l40 9-40 9z", "#e9cfa2") +
  shape("M124-3l13 3-13 3z", night);

export const latteMorning: DrawnSource = {
  key: "coffee-latte-morning",
  niche: "coffee",
  kind: "slideshow",
  imageCount: 6,
  caption: "five things i stopped doing to my morning coffee",
  author: "slowpour.sunday",
  words: ["coffee", "latte", "latte art", "flat white", "morning", "routine", "croissant", "breakfast", "cafe"],
  draw: () =>
    wall("#e8d5b8") +
    shape("M-10-230H430L-10 560z", "#efe1c9") +
    paneLight(330, -180, 560, 760, 0.32, 300) +
    at(
      150,
      190,
      { rotate: -12 },
      castShadow(24, 30, 226, 222, 0.16),
      disc(0, 0, 220, teal),
      disc(0, 0, 176, lighter(teal, 0.1)),
      ring(0, 0, 196, lighter(teal, 0.28), 4),
      at(26, 24, { scale: 1.05, rotate: 18 }, castShadow(10, 30, 130, 60, 0.2), croissant()),
    ) +
    at(700, 990, { rotate: 14 }, notebook()) +
    saucerAndCup(430, 580) +
    at(250, 742, { rotate: 44 }, spoon()) +
    at(452, 912, { rotate: -9 }, pencil()),
};
