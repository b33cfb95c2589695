import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, line, repeat, shade, shape } from "../../kit/draw.ts";
import { planks, wall } from "../../kit/ground.ts";
import { rubberPlant } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brick, charcoal, skin } from "./colours.ts";

// One long forward lunge, arms up; the figure is four strokes and a head.
const figure =
  castShadow(20, 316, 320, 18, 0.2) +
  line("M20 120C-70 180-150 230-262 298", charcoal, 66) +
  line("M-262 298H-300", skin, 36) +
  line("M20 120C90 130 150 140 176 160L168 292", charcoal, 70) +
  line("M168 292H222", skin, 34) +
  line("M22 120C14 50 20 0 40-70", brick, 96) +
  shade("M60-90C96-40 84 60 70 140L40 160C60 80 60 0 60-90z", 0.14) +
  line("M18-70C-10-150 0-220 44-300", skin, 34) +
  line("M62-74C90-150 96-220 66-306", darker(skin, 0.08), 34) +
  line("M44-300L58-332L66-306", skin, 24) +
  line("M44-84V-116", darker(skin, 0.16), 34) +
  disc(56, -150, 46, skin) +
  shape("M12-146C4-206 78-220 100-176C84-188 56-178 50-164C44-150 26-130 12-146z", "#2c1b14") +
  disc(6, -168, 24, "#2c1b14") +
  line("M84-140C88-134 90-128 86-124", darker(skin, 0.3), 4) +
  line("M-12 100C20 118 50 118 76 104", darker(brick, 0.25), 8);

export const sunriseStretch: DrawnSource = {
  key: "fitness-sunrise-stretch",
  niche: "fitness",
  kind: "video",
  caption: "six minutes before coffee, my back forgave me",
  author: "floor.first",
  words: ["fitness", "stretch", "yoga", "mobility", "morning", "back pain", "routine", "lunge", "desk"],
  draw: () =>
    wall("#e6b48d") +
    box(60, -120, 680, 900, "#f4dcc0", 12) +
    box(90, -90, 620, 850, "#f6c795") +
    box(90, 200, 620, 560, "#f3b07b") +
    disc(410, 430, 190, "#f9e0a8") +
    shape("M90 560C200 500 320 520 420 540S620 500 710 530V760H90z", "#b9846b") +
    shape("M90 640C220 580 380 640 500 620S660 600 710 620V760H90z", "#8f6358") +
    box(388, -120, 24, 890, "#f4dcc0") +
    box(60, 250, 680, 20, "#f4dcc0") +
    box(-10, -230, 90, 1010, "#f6ead9") +
    repeat(3, (index) => shade(`M${20 + index * 22}-230h8V780h-8z`, 0.08)) +
    box(720, -230, 90, 1010, "#f6ead9") +
    repeat(3, (index) => shade(`M${730 + index * 22}-230h8V780h-8z`, 0.08)) +
    planks(780, "#c08a5f", "#a97449", 140) +
    faded(0.35, shape("M200 780H600L700 1230H100z", "#f9e0a8")) +
    box(30, 900, 740, 40, "#4f7a78", 18) +
    box(30, 900, 740, 14, "#6b9793", 7) +
    at(390, 606, { scale: 1 }, figure) +
    at(700, 868, { scale: 0.8 }, rubberPlant(250, brick, "#5f7f5d")),
};
