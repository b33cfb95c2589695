import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, line, oval, repeat, type Svg, shade, shape, through } from "../../kit/draw.ts";
import { floor, tiles, wall } from "../../kit/ground.ts";
import { flatBook } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { blush, clay, linen, mustard, navy, walnut, wood } from "./colours.ts";

const coat = (fill: string, length: number): Svg =>
  shape(`M-70 20C-50-6-24-16 0-16S50-6 70 20L86 ${length}H-86z`, fill) +
  shade(`M0-16C24-16 50-6 70 20L86 ${length}H20C40 ${length * 0.5} 30 40 0-16z`, 0.12) +
  line(`M0-14V${length - 6}`, darker(fill, 0.25), 5) +
  line(`M-64 30C-84 90-90 150-86 ${length * 0.72}M64 30C84 90 90 150 86 ${length * 0.72}`, darker(fill, 0.08), 26) +
  shape("M-28-16C-20-36 20-36 28-16C14 4-14 4-28-16z", darker(fill, 0.2));

const boots = (fill: string): Svg =>
  at(-30, 0, {}, shape("M-24-110H22V-44C44-36 58-24 58 0H-24z", fill), box(-26, -10, 86, 12, "#4a3a30", 4)) +
  at(
    44,
    4,
    {},
    shape("M-24-110H22V-44C44-36 58-24 58 0H-24z", darker(fill, 0.08)),
    box(-26, -10, 86, 12, "#4a3a30", 4),
    shade("M2-110H22V-44C44-36 58-24 58 0H20C30-40 4-60 2-110z", 0.1),
  );

const basket =
  castShadow(6, 4, 90, 10, 0.2) +
  shape("M-84-100H84L70 0H-70z", "#cfa56c") +
  repeat(4, (row) => line(`M${-80 + row * 3} ${-82 + row * 24}H${80 - row * 3}`, "#b58a52", 6)) +
  repeat(6, (column) => line(`M${-64 + column * 26}-98L${-54 + column * 22}-4`, "#b58a52", 4)) +
  box(-90, -112, 180, 22, "#b98f58", 10);

export const entryBench: DrawnSource = {
  key: "home-entry-bench",
  niche: "home",
  kind: "slideshow",
  imageCount: 7,
  caption: "our hallway was a crime scene. then we added one bench",
  author: "by.the.front.door",
  words: ["home", "hallway", "entryway", "bench", "storage", "coats", "organising", "before and after", "small space"],
  draw: () =>
    wall("#5f7468") +
    box(-10, -230, 820, 990, "#687e71") +
    repeat(9, (index) => box(-10 + index * 102, 480, 5, 280, "#5c7165")) +
    box(-10, 466, 820, 20, "#7a9183", 4) +
    at(
      400,
      150,
      {},
      disc(6, 10, 118, "#4d6055"),
      disc(0, 0, 116, wood),
      disc(0, 0, 98, "#cfdcd6"),
      through(
        "scene-mirror",
        '<circle r="98"/>',
        shape("M-120-40L40-130L90-130L-120 20zM-120 60L120-90V-60L-120 90z", "#e3ece7"),
      ),
    ) +
    box(60, 296, 680, 24, wood, 8) +
    repeat(6, (index) => box(104 + index * 114, 308, 16, 40, walnut, 8)) +
    at(170, 360, {}, coat(mustard, 330)) +
    at(322, 360, {}, coat(navy, 300)) +
    at(
      566,
      352,
      {},
      line("M0 0C-30 40-40 60-44 90M0 0C30 40 40 60 44 90", walnut, 8),
      shape("M-66 90H66L80 240C82 256 72 262 60 262H-60C-72 262-82 256-80 240z", clay),
      shade("M20 90H66L80 240C82 256 72 262 60 262H30z", 0.12),
      box(-24, 150, 48, 36, lighter(clay, 0.3), 6),
    ) +
    at(
      688,
      350,
      {},
      shape("M-70 30C-60-20-30-30 0-30S60-20 70 30z", "#e3cfa4"),
      oval(0, 30, 100, 18, "#d7bf8e"),
      line("M-66 20C-30 34 30 34 66 20", clay, 12),
    ) +
    at(
      460,
      350,
      {},
      line("M0-10C-24 60-20 160-26 250M0-10C24 60 16 140 24 220", blush, 30),
      repeat(4, (index) => line(`M${-38 + index * 8} 250v26`, blush, 5)),
    ) +
    floor(870, "#b7bfb4") +
    tiles(870, 1230, "#c7cec3", "#b3bcb0", 130, 90) +
    box(-10, 846, 820, 28, linen) +
    oval(400, 990, 360, 56, clay) +
    oval(400, 990, 320, 44, "#d9977a") +
    box(90, 690, 620, 44, wood, 10) +
    box(90, 690, 620, 14, lighter(wood, 0.2), 7) +
    shade("M110 734H690V760H110z", 0.2) +
    box(120, 734, 28, 196, walnut) +
    box(652, 734, 28, 196, walnut) +
    box(120, 850, 560, 16, walnut) +
    at(240, 694, {}, box(-90, -76, 180, 76, blush, 30), line("M-70-40H70", darker(blush, 0.12), 5)) +
    at(600, 690, {}, flatBook(120, 26, navy), at(-4, -26, {}, flatBook(104, 24, linen))) +
    at(254, 850, {}, basket) +
    at(420, 852, { scale: 0.9 }, boots(mustard)) +
    at(556, 852, { scale: 0.9 }, boots("#7d4a30")),
};
