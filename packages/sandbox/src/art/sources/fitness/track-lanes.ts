import { darker } from "../../kit/colour.ts";
import { at, box, disc, faded, line, oval, repeat, ring, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brick, charcoal, lime, skin } from "./colours.ts";

const lanes = (radius: number): Svg => ring(-90, 1130, radius, "#f3e6d6", 7);

// Seen from above: the shadow tells the stride, the body is only shoulders and head.
const runner =
  faded(
    0.3,
    at(
      30,
      40,
      { rotate: 34 },
      shape(
        "M-16-10C-30 60-10 110-46 190L-24 200C18 130 16 80 22 20zM6-4C40 60 84 70 110 132L128 120C112 50 60 20 30-20z",
        "#1d1510",
      ),
      oval(0, 0, 40, 66, "#1d1510"),
      disc(14, -60, 26, "#1d1510"),
    ),
  ) +
  line("M-4 10L-50 66", skin, 22) +
  line("M-50 66L-92 52", skin, 16) +
  oval(-98, 50, 22, 12, "#fffaf0") +
  line("M10 6L64-34", skin, 22) +
  oval(76, -44, 24, 13, "#fffaf0") +
  line("M-2 10L-30 42M10 6L42-20", charcoal, 32) +
  line("M-34-18L-70-52L-48-84", skin, 15) +
  line("M34 22L72 48L92 18", skin, 15) +
  at(
    0,
    0,
    { rotate: -40 },
    oval(0, 0, 34, 52, lime),
    shade("M4-50C28-40 34-20 34 0S24 44 4 50z", 0.12),
    line("M0-40V40", darker(lime, 0.2), 5),
  ) +
  disc(12, -8, 25, "#4a2c1d") +
  oval(-12, 8, 17, 8, "#4a2c1d");

export const trackLanes: DrawnSource = {
  key: "fitness-track-lanes",
  niche: "fitness",
  kind: "video",
  caption: "my easy pace is embarrassing and that is the point",
  author: "lane.six.louder",
  words: ["fitness", "running", "run", "track", "easy run", "training", "5k", "beginner", "cardio"],
  draw: () =>
    wall("#7fa06c") +
    repeat(8, (index) =>
      faded(0.5, at(-90, 1130, {}, ring(0, 0, 60 + index * 56, index % 2 ? "#759763" : "#88a974", 28))),
    ) +
    ring(-90, 1130, 860, brick, 640) +
    ring(-90, 1130, 1000, darker(brick, 0.08), 108) +
    ring(-90, 1130, 784, darker(brick, 0.08), 108) +
    lanes(540) +
    repeat(6, (index) => lanes(622 + index * 108)) +
    at(
      -90,
      1130,
      { rotate: -62 },
      box(540, -5, 640, 10, "#f3e6d6"),
      repeat(12, (cell) => box(540 + cell * 54, cell % 2 ? 8 : 34, 54, 26, "#f3e6d6")),
    ) +
    at(-90, 1130, {}, ring(0, 0, 1240, "#88a974", 110)) +
    at(-90, 1130, {}, ring(0, 0, 1186, "#f3e6d6", 7)) +
    at(500, 560, { scale: 1.7, rotate: 12 }, runner) +
    repeat(3, (index) =>
      faded(0.7, at(330 - index * 8, 690 + index * 44, { rotate: -40 }, line(`M0 0H${70 - index * 16}`, "#f6ddc8", 9))),
    ),
};
