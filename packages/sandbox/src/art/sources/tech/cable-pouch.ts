import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, light, line, repeat, ring, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, coral, lilac, mint, night, paper, slate, steel } from "./colours.ts";

const coil = (colour: string): Svg =>
  repeat(4, (index) => ring(index * 3, index * 2, 62 - index * 9, index % 2 ? darker(colour, 0.08) : colour, 9)) +
  box(-12, -78, 34, 34, darker(colour, 0.3), 8) +
  line("M56 30C90 50 110 40 132 60", colour, 9) +
  at(140, 66, { rotate: 40 }, box(0, -12, 46, 24, paper, 6), box(44, -8, 20, 16, steel, 3));

const charger =
  castShadow(12, 14, 64, 62, 0.2) +
  box(-64, -64, 128, 128, paper, 26) +
  shade("M30-64H38a26 26 0 0 1 26 26V38a26 26 0 0 1-26 26H30z", 0.08) +
  box(-28, -12, 56, 18, slate, 9) +
  box(-28, 18, 56, 18, slate, 9) +
  disc(40, -40, 6, mint) +
  box(-34, -92, 14, 30, steel, 4) +
  box(20, -92, 14, 30, steel, 4);

const buds =
  castShadow(12, 14, 76, 60, 0.2) +
  box(-76, -60, 152, 120, night, 54) +
  box(-76, -60, 152, 58, slate, 30) +
  line("M-60-2H60", "#121923", 4) +
  disc(0, 26, 6, mint) +
  light("M-52-36c6-10 14-14 26-14h40v9h-38c-8 0-14 4-18 11z", 0.25);

const bank =
  faded(0.2, box(-70, -130, 170, 300, "#1d1510", 26)) +
  box(-88, -150, 170, 300, "#5f8f8a", 26) +
  shade("M40-150H56a26 26 0 0 1 26 26V124a26 26 0 0 1-26 26H40z", 0.14) +
  repeat(4, (index) => disc(-40 + index * 26, -116, 7, index < 3 ? mint : "#47716d")) +
  line("M-10-20L-34 24H0L-16 62", paper, 11);

export const cablePouch: DrawnSource = {
  key: "tech-cable-pouch",
  niche: "tech",
  kind: "slideshow",
  imageCount: 5,
  caption: "every cable i travel with, and the two i stopped packing",
  author: "carry.less.club",
  words: ["tech", "cables", "travel", "packing", "pouch", "charger", "everyday carry", "organising", "flat lay"],
  draw: () =>
    wall("#d8cfc0") +
    shape("M-10 500L810 80V-230H-10z", "#e2dacd") +
    at(
      330,
      560,
      { rotate: -4 },
      faded(0.2, box(-280, -330, 620, 740, "#1d1510", 60)),
      box(-310, -366, 620, 740, slate, 60),
      box(-286, -342, 572, 692, "#2b384d", 44),
      repeat(3, (row) => box(-270, -130 + row * 230, 540, 14, "#46566f", 7)),
      repeat(5, (index) => box(-250 + index * 122, -330, 12, 190, "#46566f", 6)),
      line("M-310-306C-310-350-290-366-250-366H250C290-366 310-350 310-306", amber, 8),
      at(318, -300, { rotate: 10 }, box(-10, 0, 26, 70, amber, 10)),
      box(-236, -300, 92, 140, coral, 12),
      box(-114, -290, 92, 130, paper, 12),
      box(8, -306, 92, 150, lilac, 12),
      box(130, -296, 92, 140, mint, 12),
      box(-270, -214, 540, 90, "#3a4a63", 8),
      line("M-256-200H256", "#5a6c88", 4),
    ) +
    at(206, 570, {}, coil(paper)) +
    at(430, 580, { rotate: 20 }, coil(coral)) +
    at(210, 808, { rotate: -4 }, charger) +
    at(432, 810, { rotate: 8 }, buds) +
    at(700, 330, { rotate: 12, scale: 0.92 }, bank) +
    at(704, 760, { rotate: -20, scale: 1.1 }, coil("#5f8f8a")) +
    at(
      690,
      110,
      { rotate: -24 },
      box(-90, -22, 150, 44, amber, 10),
      box(60, -12, 40, 24, steel, 4),
      box(-70, -6, 60, 12, "#d9a24a", 6),
    ),
};
