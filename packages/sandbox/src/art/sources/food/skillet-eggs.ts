import { at, box, castShadow, disc, faded, light, repeat, type Svg, shape } from "../../kit/draw.ts";
import { paneLight, planks, wall } from "../../kit/ground.ts";
import { leaf, sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { basil, butter, cream, iron, plate, tableBlue, tomato } from "./colours.ts";

const friedEgg = (): Svg =>
  shape(
    "M-96-20C-110-80-50-104-10-92C30-120 100-80 90-24C120 10 86 70 40 70C10 106-60 100-72 56C-112 50-110 0-96-20z",
    "#f0e2c6",
  ) +
  shape(
    "M-86-18C-98-72-46-92-8-80C30-106 88-72 80-22C106 10 76 58 34 58C8 92-54 86-64 46C-100 42-98 0-86-18z",
    "#fdf8ec",
  ) +
  disc(-4, -6, 40, "#e59a2f") +
  disc(-6, -9, 35, "#f2b53f") +
  light("M-30-18a26 26 0 0 1 16-16l3 8a18 18 0 0 0-11 11z", 0.7);

const toast = (): Svg =>
  castShadow(16, 20, 110, 104, 0.2) +
  shape(
    "M-100 80V-20C-130-60-90-110-40-104C0-120 40-116 60-104C110-110 130-54 100-20V80C100 100 80 104 60 104H-60C-80 104-100 100-100 80z",
    "#b5713a",
  ) +
  shape(
    "M-86 76V-22C-112-56-80-96-36-90C0-106 36-102 54-90C96-96 112-50 86-22V76C86 88 72 90 54 90H-54C-72 90-86 88-86 76z",
    "#e9bb78",
  ) +
  box(-30, -30, 66, 56, butter, 10) +
  light("M-22-22h30v10h-30z", 0.5);

const tomatoes = (): Svg =>
  repeat(4, (index) =>
    at(
      [-54, 20, -10, 62][index] ?? 0,
      [10, -26, 52, 40][index] ?? 0,
      {},
      castShadow(6, 8, 36, 36, 0.2),
      disc(0, 0, 36, tomato),
      light("M-24-8a26 26 0 0 1 14-16l4 7a18 18 0 0 0-10 11z", 0.5),
      repeat(5, (star) => at(0, -4, { rotate: star * 72 }, leaf(18, 5, basil))),
    ),
  );

export const skilletEggs: DrawnSource = {
  key: "food-skillet-eggs",
  niche: "food",
  kind: "video",
  caption: "breakfast for people who said they do not do breakfast",
  author: "pan.before.phone",
  words: ["food", "eggs", "breakfast", "skillet", "brunch", "toast", "easy", "morning", "recipe"],
  draw: () =>
    wall("#e0b98d") +
    planks(-230, "#e0b98d", "#cda275", 182) +
    paneLight(-60, 300, 560, 640, 0.22, -220) +
    at(
      430,
      540,
      { rotate: 24 },
      faded(0.24, box(230, 0, 420, 74, "#1d1510", 34)),
      box(220, -40, 430, 70, iron, 34),
      disc(606, -5, 17, "#cda275"),
      light("M300-26H560v8H300z", 0.2),
    ) +
    at(
      390,
      520,
      {},
      castShadow(30, 42, 300, 292, 0.28),
      disc(0, 0, 296, iron),
      disc(0, 0, 268, "#454b51"),
      disc(0, 0, 250, "#3a4046"),
      light("M-240-80a252 252 0 0 1 150-156l6 14a236 236 0 0 0-140 148z", 0.25),
    ) +
    at(300, 440, { rotate: -14, scale: 1.24 }, friedEgg()) +
    at(496, 470, { rotate: 40, scale: 1.2 }, friedEgg()) +
    at(380, 650, { rotate: 160, scale: 1.2 }, friedEgg()) +
    repeat(26, (index) =>
      at(
        390 + Math.cos(index * 2.4) * (30 + index * 7.6),
        520 + Math.sin(index * 2.4) * (30 + index * 7.6),
        { rotate: index * 31 },
        index % 3 ? box(-9, -3, 18, 6, "#7fa05c", 3) : disc(0, 0, 4, "#3a2a22"),
      ),
    ) +
    at(150, 150, { rotate: -14, scale: 1.1 }, toast()) +
    at(640, 150, {}, castShadow(18, 22, 120, 116, 0.2), disc(0, 0, 116, plate), disc(0, 0, 98, "#ece3d4"), tomatoes()) +
    at(150, 880, { rotate: 30 }, sprig(200, 5, basil)) +
    at(
      330,
      906,
      { rotate: -20 },
      faded(0.18, box(-100, 12, 230, 70, "#1d1510", 14)),
      box(-116, -6, 230, 70, cream, 14),
      repeat(3, (index) => box(-96 + index * 70, -6, 22, 70, tableBlue)),
    ),
};
