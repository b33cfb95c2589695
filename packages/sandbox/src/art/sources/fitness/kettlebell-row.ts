import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { paneLight, planks, wall } from "../../kit/ground.ts";
import { cloud, sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brick, charcoal, cobalt } from "./colours.ts";

const kettlebell = (fill: string, weight: number): Svg =>
  castShadow(20, 4, 130, 16, 0.26) +
  line("M-58-170C-96-300 96-300 58-170", darker(fill, 0.25), 34) +
  line("M-52-190C-76-282 20-292 44-250", lighter(fill, 0.18), 8) +
  shape("M-120-110C-120-180-66-206 0-206S120-180 120-110C120-40 80 0 50 0H-50C-80 0-120-40-120-110z", fill) +
  shade("M36-202C90-190 120-160 120-110C120-40 80 0 50 0H10C60-30 84-70 80-120C78-156 62-184 36-202z", 0.22) +
  light("M-92-130c6-26 24-42 46-50l6 14c-18 8-30 20-36 40z", 0.35) +
  disc(0, -104, 46, lighter(fill, 0.85)) +
  repeat(weight, (index) => box(-26, -120 + index * 16 - weight * 3, 52, 9, fill, 4));

const mat = box(90, 852, 640, 60, cobalt, 28) + box(90, 852, 640, 22, lighter(cobalt, 0.14), 11);

export const kettlebellRow: DrawnSource = {
  key: "fitness-kettlebell-row",
  niche: "fitness",
  kind: "slideshow",
  imageCount: 6,
  caption: "one kettlebell, twelve minutes, no excuses left",
  author: "heavy.but.kind",
  words: [
    "fitness",
    "kettlebell",
    "home workout",
    "strength",
    "gym",
    "workout",
    "beginner",
    "short workout",
    "routine",
  ],
  draw: () =>
    wall("#d8cbbd") +
    box(470, -40, 250, 520, "#e9dfd2", 125) +
    box(490, -20, 210, 500, "#a9c6cf", 105) +
    at(590, 400, { scale: 0.7 }, cloud(200, "#d7e6e8")) +
    shape("M490 440C540 400 620 400 700 430V480H490z", "#7f9f7a") +
    box(588, -20, 12, 500, "#e9dfd2") +
    box(490, 210, 210, 12, "#e9dfd2") +
    box(460, 470, 270, 26, "#f3ebe0", 8) +
    paneLight(60, 120, 300, 460, 0.3, 90) +
    at(
      250,
      220,
      {},
      line("M0-460V-120", charcoal, 6),
      shape("M-110 0C-110-70-60-120 0-120S110-70 110 0z", brick),
      shade("M30-116C80-100 110-60 110 0H60C70-50 56-90 30-116z", 0.16),
      oval(0, 0, 110, 18, "#f6ddb0"),
    ) +
    planks(760, "#b98a60", "#a27449", 130) +
    box(-10, 738, 820, 26, "#efe6da") +
    mat +
    at(160, 900, { scale: 0.82 }, kettlebell("#6f7f5f", 1)) +
    at(640, 900, { scale: 0.94 }, kettlebell("#3a4b66", 2)) +
    at(386, 942, { scale: 1.3 }, kettlebell(brick, 3)) +
    at(
      90,
      740,
      { scale: 0.9 },
      at(0, 0, {}, box(-40, -150, 80, 150, "#e7d5bb", 14), box(-44, -150, 88, 26, "#cdb894", 10)),
      at(0, -150, {}, sprig(210, 5, "#6f8f6a")),
      at(0, -150, { rotate: 26 }, sprig(160, 4, "#86a57d")),
      at(0, -150, { rotate: -26 }, sprig(170, 4, "#7d9d74")),
    ),
};
