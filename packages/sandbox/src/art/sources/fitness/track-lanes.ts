import { darker } from "../../kit/colour.ts";
import { at, box, disc, faded, line, oval, repeat, ring, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brick, charcoal, lime, skin } from "./colours.ts";

const lanes = (radius: number): Svg => ring(-90, 1130, radius, "#f3e6d6", 7);

/** Seen from above, running up the picture; `tone` paints all of it alike, for the shadow. */
const runner = (tone?: string): Svg => {
  const paint = (own: string): string => tone ?? own;
  return (
    line("M20 14L26 66", paint(charcoal), 36) +
    line("M26 66L22 122", paint(skin), 24) +
    oval(22, 150, 17, 32, paint("#fffaf0")) +
    line("M-20 0L-26-70", paint(charcoal), 38) +
    oval(-27, -104, 18, 34, paint("#fffaf0")) +
    line("M-54 4L-78 44L-58 82", paint(skin), 22) +
    line("M54-4L76-44L42-80", paint(skin), 22) +
    oval(0, 2, 66, 34, paint(lime)) +
    (tone ? "" : shade("M10-31C50-28 66-12 66 2S50 34 10 36C34 20 34-16 10-31z", 0.12)) +
    disc(0, -8, 28, paint("#3a251c")) +
    shape("M-10 14C-16 50-8 78 6 92C18 70 16 40 10 14z", paint("#3a251c")) +
    (tone ? "" : line("M-26-14A28 28 0 0 1 26-14", "#c05a3e", 9))
  );
};

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
    at(560, 640, { scale: 1.62, rotate: -44 }, faded(0.26, runner("#2b1a12"))) +
    at(490, 560, { scale: 1.62, rotate: -44 }, runner()) +
    repeat(3, (index) =>
      faded(0.7, at(556 + index * 40, 700 - index * 44, { rotate: 46 }, line(`M0 0H${96 - index * 22}`, "#f6ddc8", 9))),
    ),
};
