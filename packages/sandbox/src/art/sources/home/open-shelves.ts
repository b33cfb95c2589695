import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, tiles, wall } from "../../kit/ground.ts";
import { mug, pot, sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { blush, clay, linen, mustard, navy, olive, walnut, wood } from "./colours.ts";

const bowlStack = (fills: readonly string[]): Svg =>
  fills
    .map((fill, index) =>
      at(
        0,
        -index * 26,
        {},
        shape("M-62-52H62C58-16 30 0 16 0H-16C-30 0-58-16-62-52z", fill),
        shade("M22-52H62C58-16 30 0 16 0H6C24-14 26-34 22-52z", 0.1),
        oval(0, -52, 62, 8, darker(fill, 0.14)),
      ),
    )
    .join("");

const plates = (count: number, fill: string): Svg =>
  repeat(count, (index) => box(-76, -12 - index * 13, 152, 11, index % 2 ? fill : lighter(fill, 0.3), 6));

const jug = (fill: string): Svg =>
  line("M44-130C104-140 100-50 44-56", darker(fill, 0.08), 15) +
  shape(
    "M-44-150L-62-164L-30-160H44C50-120 64-90 60-56C56-20 40 0 20 0H-24C-44 0-58-20-60-56C-62-90-48-120-44-150z",
    fill,
  ) +
  shade("M20-160H44C50-120 64-90 60-56C56-20 40 0 20 0H8C40-50 34-110 20-160z", 0.12);

const glassJar = (content: string, level: number): Svg =>
  box(-42, -116, 84, 116, "#eef1ea", 14) +
  box(-36, -8 - level, 72, level, content, 10) +
  light("M-32-104h10v84h-10z", 0.6) +
  box(-44, -138, 88, 28, wood, 8);

const shelf = (y: number): Svg =>
  box(20, y, 760, 30, wood, 4) +
  box(20, y, 760, 9, lighter(wood, 0.2), 4) +
  shade(`M30 ${y + 30}H770V${y + 58}H30z`, 0.14) +
  repeat(2, (index) => box(120 + index * 540, y + 30, 18, 52, walnut, 4));

export const openShelves: DrawnSource = {
  key: "home-open-shelves",
  niche: "home",
  kind: "slideshow",
  imageCount: 5,
  caption: "open shelves without the 'we never use this' pile",
  author: "plates.on.show",
  words: ["home", "kitchen", "shelves", "organising", "ceramics", "styling", "decor", "declutter", "small kitchen"],
  draw: () =>
    wall("#cfd8d2") +
    tiles(-230, 800, "#dbe2dc", "#cdd6cf", 92, 92) +
    shelf(330) +
    at(130, 330, {}, bowlStack([clay, linen, blush, linen])) +
    at(300, 330, {}, plates(7, "#dcd0bf"), at(0, -92, {}, bowlStack([navy]))) +
    at(462, 330, {}, jug(mustard)) +
    at(600, 330, {}, glassJar("#e3cfa4", 70)) +
    at(704, 330, {}, glassJar("#7d4a30", 54)) +
    shelf(610) +
    at(120, 610, {}, glassJar(olive, 60)) +
    at(238, 610, {}, mug(76, 74, navy), at(0, -74, {}, mug(72, 70, linen))) +
    at(
      398,
      610,
      {},
      at(-10, -60, { rotate: -30 }, sprig(150, 4, olive)),
      at(0, -70, {}, sprig(170, 5, "#8d9a6e")),
      at(10, -60, { rotate: 32 }, sprig(140, 4, olive)),
      pot(120, 96, clay),
    ) +
    at(
      560,
      610,
      { rotate: -6 },
      box(-66, -180, 132, 180, wood, 16),
      disc(40, -150, 12, "#dbe2dc"),
      repeat(3, (grain) =>
        line(
          `M${-40 + grain * 34}-150C${-50 + grain * 34}-100 ${-30 + grain * 34}-60 ${-40 + grain * 34}-16`,
          darker(wood, 0.14),
          4,
        ),
      ),
    ) +
    at(690, 610, {}, bowlStack([linen, clay])) +
    repeat(4, (index) =>
      at(
        150 + index * 110,
        640,
        {},
        line("M0 0V20", walnut, 6),
        index % 2 ? at(0, 88, {}, mug(70, 64, index === 1 ? blush : olive)) : "",
      ),
    ) +
    floor(850, "#e9e1d3") +
    box(-10, 830, 820, 34, "#f6f1e6") +
    shade("M-10 864H810V884H-10z", 0.12) +
    box(30, 920, 350, 330, navy, 10) +
    box(420, 920, 350, 330, navy, 10) +
    disc(350, 1010, 10, mustard) +
    disc(450, 1010, 10, mustard) +
    at(
      620,
      832,
      {},
      castShadow(8, 3, 120, 10, 0.2),
      shape("M-110-100H110V-20C110-6 100 0 88 0H-88C-100 0-110-6-110-20z", clay),
      shade("M40-100H110V-20C110-6 100 0 88 0H50z", 0.14),
      box(-124, -116, 248, 26, darker(clay, 0.14), 12),
      box(-150, -84, 46, 18, darker(clay, 0.2), 8),
      box(104, -84, 46, 18, darker(clay, 0.2), 8),
      disc(0, -126, 14, walnut),
    ) +
    at(
      190,
      832,
      {},
      castShadow(6, 3, 110, 9, 0.18),
      box(-100, -20, 200, 20, wood, 8),
      at(
        -30,
        -20,
        {},
        shape("M-60 0C-70-60-20-76 20-70C70-64 80-20 70 0z", "#d69a52"),
        line("M-30-50l16 20M0-60l16 22M30-58l12 20", "#f3d9a8", 6),
      ),
    ),
};
