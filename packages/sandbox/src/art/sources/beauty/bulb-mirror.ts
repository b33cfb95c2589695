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
  type Svg,
  shade,
  shape,
  through,
} from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { cream, gold, plum, rose, terracotta } from "./colours.ts";

const bulb = (x: number, y: number): Svg =>
  faded(0.35, disc(x, y, 44, "#fdeec3")) + disc(x, y, 26, "#fdf3d6") + disc(x - 6, y - 6, 10, "#ffffff");

const brushes =
  castShadow(8, 4, 74, 10, 0.2) +
  at(
    -24,
    -120,
    { rotate: -14 },
    box(-7, -130, 14, 170, plum, 7),
    box(-11, -150, 22, 34, gold, 4),
    shape("M-20-150C-34-200-14-224 0-226S34-200 20-150z", "#e9c6b4"),
  ) +
  at(
    18,
    -120,
    { rotate: 10 },
    box(-6, -150, 12, 190, terracotta, 6),
    box(-9, -172, 18, 30, gold, 4),
    shape("M-12-172C-18-206-8-226 0-230S18-206 12-172z", "#7a4a3a"),
  ) +
  at(
    0,
    -120,
    { rotate: -2 },
    box(-7, -90, 14, 130, plum, 7),
    box(-15, -112, 30, 30, gold, 4),
    shape("M-24-112C-46-160-20-186 0-186S46-160 24-112z", "#f3d9cf"),
  ) +
  box(-60, -134, 120, 134, cream, 16) +
  shade("M18-134H44a16 16 0 0 1 16 16V-16a16 16 0 0 1-16 16H18z", 0.1);

const perfume =
  castShadow(8, 4, 84, 10, 0.2) +
  box(-74, -130, 148, 130, "#e7b7a3", 20) +
  box(-58, -92, 116, 78, "#d99a86", 12) +
  light("M-60-116h14v92h-14z", 0.55) +
  box(-22, -158, 44, 30, gold, 6) +
  disc(0, -186, 34, plum) +
  disc(-10, -196, 10, "#7d4a64");

export const bulbMirror: DrawnSource = {
  key: "beauty-bulb-mirror",
  niche: "beauty",
  kind: "video",
  caption: "get ready with me but i have eleven minutes",
  author: "eleven.minute.face",
  words: ["beauty", "grwm", "get ready with me", "makeup", "mirror", "vanity", "fast makeup", "work", "morning"],
  draw: () =>
    wall(plum) +
    shape("M-10-230H810V760H-10z", "#6d3c52") +
    repeat(9, (index) => shade(`M${index * 96}-230h10V760h-10z`, 0.1)) +
    disc(400, 380, 330, gold) +
    disc(400, 380, 310, "#3d1f2f") +
    disc(400, 380, 244, "#e9c9bd") +
    through(
      "scene-mirror",
      `<circle cx="400" cy="380" r="244"/>`,
      box(150, 130, 500, 500, "#e3b9a8"),
      shape("M150 130H650V300C560 360 260 360 150 300z", "#ecc9bb"),
      // Who is getting ready, seen from behind the towel.
      shape("M236 640C250 540 320 516 400 516S550 540 564 640z", cream),
      shade("M470 526C540 540 556 590 564 640H470z", 0.08),
      box(366, 450, 68, 90, "#9c6143"),
      shape("M312 366C312 300 350 268 400 268S488 300 488 366C488 440 450 486 400 486S312 440 312 366z", "#b3734f"),
      shape("M300 350C290 262 350 226 400 226S510 262 500 350C480 300 440 296 400 296S320 300 300 350z", "#f6ead9"),
      shape("M330 262C320 190 380 170 410 176C470 170 490 220 470 262C430 236 370 236 330 262z", "#f6ead9"),
      shade("M420 174C474 176 488 222 470 262C450 250 430 246 410 244C440 226 440 196 420 174z", 0.08),
      line("M348 366q16-10 32 0M420 366q16-10 32 0", "#3a2018", 7),
      line("M346 338q18-12 36-4M418 334q18-8 36 4", "#3a2018", 6),
      line("M398 374q-8 26 4 32", "#8f5638", 5),
      shape("M372 432q14-12 28-5q14-7 28 5q-28 22-56 0z", "#b5483f"),
      faded(0.5, disc(346, 406, 18, "#d98e86"), disc(454, 406, 18, "#d98e86")),
      light("M210 240L330 130h60L190 320z", 0.25),
    ) +
    repeat(12, (index) =>
      bulb(400 + Math.cos((index * Math.PI) / 6) * 278, 380 + Math.sin((index * Math.PI) / 6) * 278),
    ) +
    floor(760, "#e8b9aa") +
    box(-10, 760, 820, 18, cream) +
    at(170, 868, {}, brushes) +
    at(620, 880, {}, perfume) +
    at(
      400,
      896,
      {},
      castShadow(8, 4, 110, 12, 0.2),
      box(-100, -34, 200, 34, plum, 12),
      at(0, -34, {}, box(-100, -14, 200, 20, "#7d4a64", 8)),
      at(-40, -46, {}, oval(0, 0, 40, 9, rose)),
      at(50, -46, {}, oval(0, 0, 34, 8, terracotta)),
    ),
};
