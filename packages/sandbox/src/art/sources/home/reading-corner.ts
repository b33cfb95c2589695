import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, line, oval, repeat, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { flatBook, mug, rubberPlant, sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { blush, clay, linen, mustard, navy, olive, walnut, wood } from "./colours.ts";

const armchair =
  castShadow(10, 6, 250, 24, 0.22) +
  box(-170, -50, 24, 60, walnut, 6) +
  box(150, -50, 24, 60, walnut, 6) +
  shape("M-180-200C-200-420-150-470 0-470S200-420 180-200V-60H-180z", olive) +
  shade("M60-466C180-450 196-390 180-200V-60H90C130-200 120-380 60-466z", 0.14) +
  line("M-90-450C-110-340-100-260-90-210M0-466V-220M90-450C110-340 100-260 90-210", darker(olive, 0.16), 6) +
  box(-150, -226, 300, 96, lighter(olive, 0.14), 34) +
  box(-160, -150, 320, 106, darker(olive, 0.1), 20) +
  shape("M-230-250C-230-290-150-290-150-240V-40H-214C-230-40-230-60-230-80z", lighter(olive, 0.08)) +
  shape("M230-250C230-290 150-290 150-240V-40H214C230-40 230-60 230-80z", darker(olive, 0.08)) +
  at(
    -50,
    -240,
    { rotate: -10 },
    box(-70, -76, 140, 130, mustard, 26),
    line("M-40-40L40 20M-40 20L40-40", darker(mustard, 0.18), 6),
  ) +
  at(
    60,
    -70,
    {},
    shape("M0-190C60-196 130-190 190-176L204 40C150 64 60 60-6 40z", linen),
    repeat(4, (index) =>
      line(
        `M2 ${-140 + index * 46}C60 ${-148 + index * 46} 140 ${-140 + index * 46} 196 ${-128 + index * 46}`,
        clay,
        7,
      ),
    ),
    repeat(7, (index) => line(`M${4 + index * 31} ${44 + Math.sin(index) * 8}v26`, linen, 6)),
  );

const lamp =
  line("M0 0V-640C0-700-40-720-90-720", navy, 13) +
  box(-70, -14, 140, 18, navy, 8) +
  shape("M-170-600C-170-680-130-724-90-724S-10-680-10-600z", clay) +
  shade("M-70-722C-30-700-10-660-10-600H-50C-44-650-50-690-70-722z", 0.14) +
  oval(-90, -600, 80, 12, "#fbe6b4") +
  faded(0.2, shape("M-168-598H-12L90 0H-270z", "#fdeec3"));

export const readingCorner: DrawnSource = {
  key: "home-reading-corner",
  niche: "home",
  kind: "slideshow",
  imageCount: 6,
  caption: "i gave one corner a job. it became my favourite room",
  author: "corner.by.corner",
  words: ["home", "reading corner", "armchair", "decor", "living room", "cosy", "lamp", "small space", "makeover"],
  draw: () =>
    wall("#d9b79c") +
    box(-10, -230, 820, 990, "#dfc0a6") +
    at(
      210,
      250,
      {},
      box(-120, -170, 240, 320, walnut, 6),
      box(-104, -154, 208, 288, linen),
      disc(20, -40, 60, clay),
      shape("M-104 134C-60 30 0 20 40 60S100 40 104 30V134z", navy),
      shape("M-104 134C-60 80 20 70 104 110V134z", olive),
    ) +
    at(
      410,
      190,
      {},
      box(-60, -84, 120, 160, navy, 4),
      box(-48, -72, 96, 136, blush),
      at(0, 50, {}, sprig(110, 4, olive)),
    ) +
    floor(770, "#b98a60") +
    box(-10, 744, 820, 28, linen) +
    repeat(5, (index) => line(`M${-100 + index * 240} 1230L${120 + index * 160} 776`, "#a2774e", 4)) +
    oval(400, 940, 390, 84, "#e9d8c2") +
    oval(400, 940, 340, 68, clay) +
    oval(400, 940, 300, 56, "#e9d8c2") +
    at(660, 862, {}, lamp) +
    at(380, 930, { scale: 1.08 }, armchair) +
    at(
      690,
      960,
      {},
      castShadow(6, 4, 96, 12, 0.2),
      line("M-50-110L-66 0M50-110L66 0", walnut, 11),
      box(-96, -128, 192, 22, wood, 10),
      at(-26, -128, {}, flatBook(110, 24, navy), at(4, -24, {}, flatBook(96, 22, mustard))),
      at(56, -128, { scale: 0.9 }, mug(52, 54, linen)),
    ) +
    at(96, 892, {}, rubberPlant(360, linen, "#5f7f5d")),
};
