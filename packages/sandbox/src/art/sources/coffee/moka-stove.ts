import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, light, line, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, tiles, wall } from "../../kit/ground.ts";
import { mug, sprig, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { caramel, clay, cream, espresso, night, porcelain, steel } from "./colours.ts";

const mokaPot =
  castShadow(0, 4, 180, 20, 0.3) +
  shape("M-116 0L-92-170H92L116 0z", steel) +
  shade("M36-170H92L116 0H52z", 0.22) +
  light("M-82-160h34L-62-10h-42z", 0.5) +
  shade("M-40-170h8L-44 0h-8z", 0.1) +
  box(-102, -196, 204, 30, "#aeb2b0", 10) +
  shape("M-86-196L-122-396H122L86-196z", "#d7dad6") +
  shade("M56-396H122L86-196H40z", 0.2) +
  light("M-106-384h36L-52-204h-28z", 0.5) +
  shade("M-34-396h8L-20-196h-8z", 0.08) +
  shape("M-122-396L-168-432L-110-440H118L122-396z", steel) +
  shape("M-112-440C-90-492 90-492 112-440z", "#bfc3c0") +
  disc(0, -494, 24, night) +
  line("M114-404C214-420 214-300 176-236", night, 34) +
  disc(0, -96, 14, "#9ea3a1");

const tin = (fill: string, label: string): Svg =>
  box(-66, -150, 132, 150, fill, 10) +
  shade("M26-150h40v150h-40z", 0.12) +
  box(-72, -178, 144, 38, darker(fill, 0.25), 8) +
  box(-44, -112, 88, 70, cream, 4) +
  disc(0, -77, 19, label);

const shelf =
  box(-10, 118, 820, 22, "#b98152") +
  shade("M-10 140H810v26H-10z", 0.2) +
  at(130, 118, {}, tin(clay, espresso)) +
  at(300, 118, { scale: 0.86 }, tin("#e3d3b6", caramel)) +
  at(480, 118, {}, mug(96, 66, "#e9b872"), at(0, -62, {}, mug(92, 62, porcelain))) +
  at(
    676,
    118,
    {},
    at(0, -84, {}, sprig(150, 4, "#9cba8e")),
    at(-22, -84, { rotate: -24 }, sprig(110, 3, "#86a57d")),
    shape("M-46-100H46L34 0H-34z", "#e7d5bb"),
    shade("M14-100H46L34 0H10z"),
  );

const flame = (x: number): Svg =>
  at(
    x,
    808,
    {},
    shape("M0 0C-18-18-9-36 0-54C9-36 18-18 0 0z", "#6fb1c9"),
    shape("M0 0C-8-9-4-18 0-28C4-18 8-9 0 0z", "#f4d58a"),
  );

const knob = (x: number, fill: string, mark: string): Svg =>
  disc(x, 926, 36, "#1d1510") + disc(x, 921, 33, fill) + line(`M${x} 921V898`, mark, 6);

export const mokaStove: DrawnSource = {
  key: "coffee-moka-stove",
  niche: "coffee",
  kind: "slideshow",
  imageCount: 7,
  caption: "your moka pot is not bitter, your stove is too hot",
  author: "stovetop.letters",
  words: ["coffee", "moka", "moka pot", "espresso", "stovetop", "kitchen", "brew", "tips", "home barista"],
  draw: () =>
    wall("#2f5751") +
    tiles(-230, 780, "#3b6a63", "#2f5751", 134, 96) +
    shelf +
    steam(242, 330, 150, "#fffaf0", 0.55) +
    floor(790, "#3a2a22") +
    box(-10, 790, 820, 18, "#54402f") +
    repeat(7, (index) => flame(289 + index * 37)) +
    box(70, 806, 660, 26, night, 12) +
    box(216, 762, 368, 14, night, 7) +
    repeat(4, (index) => box(232 + index * 108, 762, 14, 50, night, 4)) +
    at(400, 760, {}, mokaPot) +
    repeat(4, (index) => knob(200 + index * 134, index === 1 ? clay : "#e6ddcf", index === 1 ? cream : night)) +
    box(-10, 1000, 820, 8, "#241914") +
    box(60, 1040, 680, 200, "#241914", 14),
};
