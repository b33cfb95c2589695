import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { paneLight, wall } from "../../kit/ground.ts";
import { leaf, sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { basil, tomato, wood } from "./colours.ts";

const carrot = (): Svg =>
  repeat(3, (frond) => at(0, -128, { rotate: -26 + frond * 26 }, sprig(110, 4, "#7fa05c"))) +
  shape("M-40-120C-30-146 30-146 40-120C36-40 14 100 0 140C-14 100-36-40-40-120z", "#e08a45") +
  shade("M10-138C26-136 36-130 40-120C36-40 14 100 0 140C10 60 14-40 10-138z", 0.14) +
  line("M-30-80H0M30-40H8M-20 0H4M16 40H2", "#c8742f", 5);

const pepper = (): Svg =>
  castShadow(14, 18, 92, 84, 0.18) +
  shape(
    "M-20-80C-80-100-110-30-90 40C-78 96-30 108 0 90C30 108 78 96 90 40C110-30 80-100 20-80C8-70-8-70-20-80z",
    "#d9473a",
  ) +
  shade("M20-80C80-100 110-30 90 40C78 96 30 108 0 90C50 60 50-30 20-80z", 0.15) +
  light("M-70-30c4-22 16-34 32-36l2 12c-12 3-20 12-22 26z", 0.5) +
  line("M0-76C-4-100 6-116 20-122", basil, 16) +
  shape("M-34-78C-14-96 14-96 34-78C14-64-14-64-34-78z", basil);

const cucumber = repeat(6, (index) =>
  at(
    index * 56 - 150,
    Math.sin(index) * 10,
    {},
    castShadow(6, 8, 44, 44, 0.14),
    disc(0, 0, 44, "#4f7a4a"),
    disc(0, 0, 38, "#c7dca6"),
    disc(0, 0, 24, "#d9e8bd"),
    repeat(6, (seed) => at(0, 0, { rotate: seed * 60 }, oval(0, -14, 3, 6, "#f3f6e0"))),
  ),
);

const knife =
  faded(0.2, shape("M-250 34H110L150 60C60 90-120 94-250 70z", "#1d1510")) +
  shape("M-270-26H100L130 6C40 44-140 48-270 26z", "#d3d7d8") +
  shape("M-270 4C-140 26 30 22 128 4L130 6C40 44-140 48-270 26z", "#eef0f0") +
  box(92, -30, 210, 52, "#4a2f22", 20) +
  repeat(3, (rivet) => disc(140 + rivet * 56, -4, 8, "#c9a56f"));

const lemon = (): Svg =>
  castShadow(8, 10, 56, 54, 0.16) +
  disc(0, 0, 54, "#e9b93c") +
  disc(0, 0, 47, "#f8efd0") +
  repeat(8, (segment) => at(0, 0, { rotate: segment * 45 }, shape("M0-4L-14-36Q0-44 14-36z", "#f1cf58"))) +
  disc(0, 0, 5, "#f8efd0");

export const choppingBoard: DrawnSource = {
  key: "food-chopping-board",
  niche: "food",
  kind: "slideshow",
  imageCount: 8,
  caption: "sunday prep: 40 minutes now, zero panic by wednesday",
  author: "boards.and.bowls",
  words: ["food", "meal prep", "vegetables", "cooking", "kitchen", "healthy", "sunday", "chopping", "lunch"],
  draw: () =>
    wall("#cdd6c0") +
    repeat(6, (index) => box(-10, -230 + index * 260, 820, 5, "#bcc7ad")) +
    paneLight(400, -140, 500, 640, 0.28, 240) +
    at(
      400,
      600,
      { rotate: -4 },
      faded(0.2, box(-294, -250, 620, 600, "#1d1510", 46)),
      box(-320, -280, 620, 600, wood, 46),
      repeat(7, (grain) =>
        faded(
          0.6,
          line(
            `M-300 ${-220 + grain * 84}C-120 ${-240 + grain * 84} 100 ${-190 + grain * 84} 280 ${-226 + grain * 84}`,
            "#a06f43",
            5,
          ),
        ),
      ),
      disc(244, -222, 26, "#bcc7ad"),
      light("M-290-262H200v8H-290z", 0.3),
    ) +
    at(230, 480, { rotate: -28 }, castShadow(20, 20, 40, 130, 0.16), carrot()) +
    at(330, 470, { rotate: -12 }, castShadow(20, 20, 40, 130, 0.16), carrot()) +
    at(560, 470, { rotate: 10 }, pepper()) +
    at(400, 690, { rotate: -6 }, cucumber) +
    at(380, 830, { rotate: -8 }, knife) +
    at(
      136,
      180,
      {},
      castShadow(20, 26, 136, 132, 0.2),
      disc(0, 0, 132, tomato),
      disc(0, 0, 112, darker(tomato, 0.2)),
      repeat(14, (index) =>
        at(
          Math.cos(index * 2.4) * (16 + index * 5),
          Math.sin(index * 2.4) * (16 + index * 5),
          { rotate: index * 66 },
          leaf(58, 20, index % 3 ? "#7fa05c" : basil),
        ),
      ),
    ) +
    at(690, 200, { rotate: 12 }, lemon()) +
    at(610, 130, { rotate: 40 }, lemon()),
};
