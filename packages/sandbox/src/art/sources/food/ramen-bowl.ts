import { darker } from "../../kit/colour.ts";
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
  through,
} from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { leaf, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { basil, cream, tableBlue, tomato } from "./colours.ts";

const egg = (): Svg =>
  castShadow(4, 8, 62, 50, 0.2) +
  oval(0, 0, 62, 50, "#fbf5e8") +
  oval(4, 4, 32, 28, "#e59a3c") +
  oval(0, 0, 22, 18, "#f2b95c") +
  light("M-14-8q8-10 20-8l-1 6q-8-1-14 6z", 0.6);

const noodles = repeat(9, (row) =>
  line(
    `M${-190 + row * 8} ${-40 + row * 22}C${-120 + row * 6} ${-80 + row * 22} ${-70 + row * 4} ${0 + row * 22} 0 ${-36 + row * 22}S${110 - row * 4} ${-10 + row * 22} ${180 - row * 8} ${-40 + row * 22}`,
    row % 2 ? "#f0cf86" : "#e5bd6a",
    13,
  ),
);

const naruto = (): Svg =>
  repeat(10, (tooth) => at(0, 0, { rotate: tooth * 36 }, disc(0, -38, 12, "#fbf5ee"))) +
  disc(0, 0, 40, "#fbf5ee") +
  line("M4 0C4-10-12-12-14 0C-16 16 10 20 20 6C30-14 8-30-10-24", "#e08a95", 7);

const pork = (): Svg =>
  shape("M-80-10C-84-60-30-74 20-66C80-58 96-16 80 20C62 58-10 64-46 48C-70 38-78 16-80-10z", "#b9694a") +
  shape("M-62-8C-64-44-22-56 18-50C64-44 76-14 64 14C50 42-8 48-36 36C-54 28-62 10-62-8z", "#e2a98c") +
  line("M-40-14C-10-34 30-30 46-8M-36 10C-10-6 22-6 44 12", "#f6dcc9", 8);

export const ramenBowl: DrawnSource = {
  key: "food-ramen-bowl",
  niche: "food",
  kind: "video",
  caption: "the egg. look at the egg.",
  author: "broth.o.clock",
  words: ["food", "ramen", "noodles", "soup", "egg", "dinner", "recipe", "comfort food", "broth"],
  draw: () =>
    wall(tableBlue) +
    repeat(6, (index) => box(-10, -230 + index * 250, 820, 5, darker(tableBlue, 0.25))) +
    shape("M-10-230H300L-10 340z", "#39566a") +
    at(
      400,
      540,
      {},
      castShadow(36, 48, 346, 340, 0.34),
      disc(0, 0, 340, tomato),
      shade("M30 338A340 340 0 0 0 338 30A360 360 0 0 1 30 338z", 0.25),
      disc(0, 0, 312, "#b5402f"),
      disc(0, 0, 296, cream),
      repeat(24, (index) => at(0, 0, { rotate: index * 15 }, box(-14, -308, 28, 8, "#f2d9b5", 2))),
    ) +
    through(
      "scene-bowl",
      '<circle cx="400" cy="540" r="276"/>',
      disc(400, 540, 276, "#b9713a"),
      disc(392, 530, 262, "#cf8a4a"),
      repeat(18, (index) =>
        faded(
          0.7,
          disc(
            400 + Math.cos(index * 2.4) * (90 + index * 9),
            540 + Math.sin(index * 2.4) * (90 + index * 9),
            8 + (index % 3) * 6,
            "#dfa35f",
          ),
        ),
      ),
      at(380, 520, { rotate: -20 }, noodles),
      at(520, 420, { rotate: 24, scale: 1.15 }, pork()),
      at(576, 520, { rotate: 50, scale: 1.1 }, pork()),
      at(250, 430, { rotate: -16, scale: 1.5 }, egg()),
      at(310, 668, { rotate: 20, scale: 1.5 }, egg()),
      at(530, 690, { scale: 1.3 }, naruto()),
      at(
        180,
        590,
        { rotate: -66 },
        repeat(4, (index) =>
          at(index * 22 - 30, index * 8, { rotate: index * 14 - 20 }, leaf(130, 30, index % 2 ? basil : "#4f7040")),
        ),
      ),
      repeat(16, (index) =>
        at(
          400 + Math.cos(index * 1.9) * (20 + index * 8),
          560 + Math.sin(index * 1.9) * (20 + index * 7),
          {},
          ring(0, 0, 11, index % 2 ? "#8fb36a" : "#6f9a54", 6),
        ),
      ),
    ) +
    at(
      420,
      330,
      { rotate: 8 },
      faded(0.25, box(-50, -112, 130, 226, "#1d1510", 4)),
      box(-64, -130, 130, 226, "#22363a", 4),
      repeat(5, (row) => line(`M-52 ${-108 + row * 46}h104`, "#2c454a", 4)),
    ) +
    at(
      610,
      700,
      { rotate: 34 },
      faded(0.3, box(-20, -470, 18, 800, "#1d1510", 8)),
      box(-34, -490, 17, 800, "#8d5f42", 8),
      box(0, -496, 17, 800, "#a9764b", 8),
      box(-34, 200, 17, 110, tomato, 8),
      box(0, 194, 17, 116, tomato, 8),
    ) +
    steam(300, 330, 200, "#fffaf0", 0.5),
};
