import { darker } from "../../kit/colour.ts";
import { at, box, disc, faded, light, line, repeat, ring, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brick, charcoal, cobalt, slate } from "./colours.ts";

const dumbbell =
  faded(0.18, box(-130, 10, 290, 70, "#1d1510", 30)) +
  box(-110, -16, 220, 32, "#b9bdbf", 14) +
  repeat(5, (index) => box(-40 + index * 18, -16, 6, 32, "#9a9fa2")) +
  box(-150, -54, 70, 108, charcoal, 18) +
  box(80, -54, 70, 108, charcoal, 18) +
  box(-168, -34, 26, 68, slate, 10) +
  box(142, -34, 26, 68, slate, 10) +
  light("M-138-42h12v84h-12zM92-42h12v84H92z", 0.18);

const towel =
  faded(0.18, box(-112, -120, 250, 300, "#1d1510", 16)) +
  box(-126, -142, 250, 300, "#f2ece1", 16) +
  repeat(3, (index) => box(-126, 70 + index * 24, 250, 10, cobalt)) +
  shade("M60-142h48a16 16 0 0 1 16 16V142a16 16 0 0 1-16 16H60z", 0.06) +
  line("M-126-40H124", "#ddd3c3", 5);

const bag =
  faded(0.2, box(-260, -170, 560, 400, "#1d1510", 70)) +
  line("M-150-150C-150-330 150-330 150-150", darker(brick, 0.35), 30) +
  box(-280, -190, 560, 380, brick, 80) +
  shade("M140-190H200a80 80 0 0 1 80 80V110a80 80 0 0 1-80 80H140z", 0.14) +
  box(-280, -30, 560, 120, darker(brick, 0.14)) +
  line("M-220-130H220", "#f0d9b8", 8) +
  box(196, -146, 50, 32, "#f0d9b8", 8) +
  box(-170, -190, 36, 380, charcoal) +
  box(134, -190, 36, 380, charcoal) +
  box(-70, -6, 140, 72, "#f6ead9", 10) +
  disc(-34, 30, 18, brick) +
  line("M0 22H48M0 40H28", brick, 7) +
  light("M-240-100c4-34 24-56 56-62l2 14c-26 6-40 22-44 48z", 0.3);

const banana = (): Svg =>
  faded(0.16, shape("M-70-14C-20 70 90 60 130-20L150-8C120 100-40 110-90 10z", "#1d1510")) +
  shape("M-84-34C-40 40 70 36 112-46L132-40C124 70-50 96-104-20z", "#efc34f") +
  shape("M-104-20C-50 96 124 70 132-40L126-42C110 46-40 66-96-30z", "#d9a83a") +
  box(108, -70, 22, 32, "#8a6a2f", 6) +
  disc(-96, -28, 10, "#6b5126");

export const gymBag: DrawnSource = {
  key: "fitness-gym-bag",
  niche: "fitness",
  kind: "slideshow",
  imageCount: 7,
  caption: "what is in my gym bag, honest edition",
  author: "packed.by.nine",
  words: ["fitness", "gym bag", "gym", "what is in my bag", "essentials", "packing", "workout", "routine", "flat lay"],
  draw: () =>
    wall("#b7c3b2") +
    shape("M-10 420L810 120V1240H-10z", "#c4cfbf") +
    at(210, 160, { rotate: -10 }, towel) +
    at(
      590,
      190,
      { rotate: 24 },
      faded(0.18, box(-60, -160, 150, 380, "#1d1510", 40)),
      box(-75, -180, 150, 380, "#4d8a8c", 40),
      box(-75, -60, 150, 150, "#f6ead9"),
      shade("M30-180h5a40 40 0 0 1 40 40V160a40 40 0 0 1-40 40H30z", 0.14),
      box(-52, -230, 104, 62, charcoal, 16),
      box(-22, -252, 44, 26, slate, 8),
      disc(0, 14, 40, brick),
      shape("M0-14C16 6 24 16 24 26A24 24 0 0 1-24 26C-24 16-16 6 0-14z", "#fffaf0"),
    ) +
    at(404, 560, { rotate: -5 }, bag) +
    at(190, 880, { rotate: -18 }, dumbbell) +
    at(560, 880, { rotate: 14 }, banana()) +
    at(
      716,
      760,
      { rotate: 30 },
      faded(0.16, box(-42, -80, 110, 190, "#1d1510", 18)),
      box(-54, -94, 110, 190, charcoal, 18),
      box(-44, -82, 90, 166, "#e9e3d6", 10),
      ring(1, -20, 30, brick, 10),
      box(-26, 34, 54, 8, slate, 4),
      box(-16, 54, 34, 8, "#b9bdbf", 4),
    ),
};
