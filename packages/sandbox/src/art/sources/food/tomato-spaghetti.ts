import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, light, line, oval, repeat, ring, type Svg, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { leaf } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { basil, butter, plate, tableBlue, tomato } from "./colours.ts";

const strand = (index: number): Svg => {
  const radius = 36 + (index % 9) * 15;
  const x = Math.cos(index * 2.1) * 26;
  const y = Math.sin(index * 2.1) * 22;
  return at(
    x,
    y,
    { rotate: index * 47 },
    line(
      `M${-radius} 0A${radius} ${radius * 0.86} 0 1 1 ${radius * 0.7} ${radius * 0.62}`,
      index % 3 ? "#ecc069" : "#e0ae55",
      10,
    ),
  );
};

const tomatoHalf = (): Svg =>
  disc(0, 0, 34, darker(tomato, 0.12)) +
  disc(0, 0, 29, "#e2694f") +
  repeat(3, (seed) =>
    at(
      0,
      0,
      { rotate: seed * 120 },
      oval(0, -15, 9, 8, "#f2a07a"),
      disc(-3, -16, 2.5, butter),
      disc(4, -13, 2.5, butter),
    ),
  );

const basilTop = (): Svg =>
  at(0, 0, { rotate: -40 }, leaf(84, 32, basil)) +
  at(0, 0, { rotate: 50 }, leaf(92, 34, "#6c9155")) +
  at(0, 0, { rotate: 170 }, leaf(60, 24, "#4f7040"));

const fork = (): Svg =>
  faded(0.18, at(16, 20, {}, box(-12, -40, 24, 380, "#1d1510", 12), box(-40, -190, 80, 150, "#1d1510", 30))) +
  box(-10, -60, 20, 400, "#c9ccc9", 10) +
  shape("M-40-200V-110C-40-60-20-50 0-46C20-50 40-60 40-110V-200z", "#c9ccc9") +
  repeat(3, (gap) => box(-26 + gap * 20, -204, 11, 92, "#7f2f27", 5)) +
  light("M-5-40h5v360h-5z", 0.5);

const gingham = (fill: string): Svg =>
  repeat(7, (index) => faded(0.5, box(-10 + index * 130, -230, 65, 1460, fill))) +
  repeat(12, (index) => faded(0.5, box(-10, -230 + index * 130, 820, 65, fill)));

export const tomatoSpaghetti: DrawnSource = {
  key: "food-tomato-spaghetti",
  niche: "food",
  kind: "slideshow",
  imageCount: 6,
  caption: "five ingredients, one pan, nobody left a strand",
  author: "one.pan.tuesday",
  words: ["food", "pasta", "spaghetti", "tomato", "dinner", "recipe", "easy dinner", "vegetarian", "one pan"],
  draw: () =>
    wall("#f3e4d3") +
    gingham("#c9584a") +
    at(
      404,
      540,
      {},
      castShadow(30, 40, 330, 322, 0.22),
      disc(0, 0, 324, plate),
      ring(0, 0, 300, "#e3a08f", 5),
      disc(0, 0, 236, "#ece3d4"),
      disc(0, 4, 228, "#f6efe3"),
    ) +
    at(
      404,
      540,
      {},
      castShadow(14, 20, 190, 180, 0.18),
      disc(0, 0, 176, "#d9a54d"),
      repeat(34, strand),
      shape("M-110-20C-120-90-30-120 20-104C100-110 130-30 100 20C110 90 20 116-30 96C-90 100-130 40-110-20z", tomato),
      shape("M-70-30C-70-70-10-86 22-72C70-74 84-20 62 8C64 46 6 62-26 48C-70 48-86 6-70-30z", "#dc6a4b"),
      line("M-40-120C-10-90 30-100 60-130M90 70C60 70 50 100 70 130", "#ecc069", 10),
      at(-66, 34, {}, tomatoHalf()),
      at(72, -34, { rotate: 40 }, tomatoHalf()),
      at(24, 66, { rotate: 80, scale: 0.9 }, tomatoHalf()),
      at(-8, 4, {}, basilTop()),
      repeat(16, (index) =>
        at(
          Math.cos(index * 2.7) * (30 + index * 9),
          Math.sin(index * 2.7) * (26 + index * 8),
          { rotate: index * 50 },
          box(-8, -3, 16, 6, "#fbf3df", 2),
        ),
      ),
    ) +
    at(706, 640, { rotate: 10 }, fork()) +
    at(
      120,
      170,
      {},
      castShadow(14, 18, 96, 94, 0.2),
      disc(0, 0, 94, tableBlue),
      disc(0, 0, 78, "#46647a"),
      repeat(26, (index) =>
        at(
          Math.cos(index * 2.4) * (8 + index * 2.4),
          Math.sin(index * 2.4) * (8 + index * 2.4),
          { rotate: index * 40 },
          box(-11, -4, 22, 8, "#fbf3df", 2),
        ),
      ),
    ) +
    at(90, 900, { rotate: 30 }, basilTop()) +
    at(
      700,
      130,
      {},
      castShadow(10, 14, 60, 58, 0.2),
      disc(0, 0, 60, tomato),
      light("M-40-16a46 46 0 0 1 26-26l4 10a36 36 0 0 0-20 20z", 0.5),
      repeat(5, (index) => at(0, 0, { rotate: index * 72 }, leaf(34, 10, basil))),
    ),
};
