import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, disc, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, paneLight, tiles, wall } from "../../kit/ground.ts";
import { sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { blush, cream, eucalyptus, gold, plum, rose, terracotta } from "./colours.ts";

const jar = (width: number, height: number, fill: string, lid: string): Svg =>
  castShadow(6, 2, width * 0.6, 8, 0.18) +
  box(-width / 2, -height, width, height, fill, 14) +
  shade(`M${width * 0.2} ${-height}H${width / 2 - 14}a14 14 0 0 1 14 14V-14a14 14 0 0 1-14 14H${width * 0.2}z`) +
  box(-width / 2 - 4, -height - 34, width + 8, 44, lid, 8) +
  light(`M${-width / 2 + 12} ${-height + 20}h8v${height - 44}h-8z`, 0.5);

const pump = (fill: string, label: string): Svg =>
  castShadow(8, 2, 56, 8, 0.18) +
  box(-46, -170, 92, 170, fill, 18) +
  shade("M18-170H28a18 18 0 0 1 18 18V-18a18 18 0 0 1-18 18H18z") +
  box(-30, -124, 60, 70, label, 6) +
  line("M-16-106H16M-16-90H8", darker(label, 0.3), 5) +
  box(-18, -196, 36, 30, gold, 6) +
  box(-7, -226, 14, 34, gold) +
  line("M-4-230H44V-216", gold, 14);

const dropper = (fill: string): Svg =>
  castShadow(6, 2, 44, 7, 0.18) +
  shape("M-36-110C-36-126-16-126-16-142H16C16-126 36-126 36-110V-10a10 10 0 0 1-10 10H-26a10 10 0 0 1-10-10z", fill) +
  shade("M10-142H16C16-126 36-126 36-110V-10a10 10 0 0 1-10 10H10z", 0.16) +
  box(-24, -84, 48, 56, cream, 4) +
  box(-20, -172, 40, 34, plum, 6) +
  box(-12, -216, 24, 48, "#3d1f2f", 12);

const shelf = (y: number): Svg => box(60, y, 680, 26, "#fdf8f2", 6) + shade(`M70 ${y + 26}H730V${y + 52}H70z`, 0.1);

const eucalyptusVase =
  at(0, -96, { rotate: -18 }, sprig(210, 5, eucalyptus)) +
  at(0, -96, { rotate: 16 }, sprig(240, 6, "#9db8a2")) +
  shape("M-30-130H30C26-90 50-70 50-40C50-10 34 0 20 0H-20C-34 0-50-10-50-40C-50-70-26-90-30-130z", terracotta) +
  shade("M8-130H30C26-90 50-70 50-40C50-10 34 0 20 0H8C30-40 14-80 8-130z");

export const shelfie: DrawnSource = {
  key: "beauty-shelfie",
  niche: "beauty",
  kind: "slideshow",
  imageCount: 7,
  caption: "i finished all of these. ranked, no mercy",
  author: "shelf.and.serum",
  words: ["beauty", "skincare", "shelfie", "empties", "serum", "moisturiser", "routine", "review", "bathroom"],
  draw: () =>
    wall("#e8b9aa") +
    tiles(-230, 1230, "#ecc3b5", "#e5b3a3", 160, 160) +
    paneLight(40, -40, 460, 620, 0.28, 180) +
    shelf(350) +
    at(150, 350, {}, pump(cream, blush)) +
    at(276, 350, {}, jar(120, 84, rose, gold)) +
    at(276, 232, {}, jar(92, 62, cream, plum)) +
    at(410, 350, {}, dropper("#b9814c")) +
    at(508, 350, {}, dropper(eucalyptus)) +
    at(646, 350, {}, eucalyptusVase) +
    shelf(690) +
    at(
      174,
      690,
      {},
      repeat(
        3,
        (index) =>
          box(-92 + index * 6, -44 - index * 40, 184 - index * 12, 40, [cream, blush, "#f6e5da"][index] ?? cream, 20) +
          shade(`M${-70 + index * 6} ${-12 - index * 40}h${150 - index * 12}v8h${-150 + index * 12}z`, 0.08),
      ),
      at(0, -124, {}, jar(84, 58, eucalyptus, gold)),
    ) +
    at(346, 690, {}, pump(plum, "#e8b9aa")) +
    at(478, 690, { scale: 1.1 }, jar(130, 96, cream, gold)) +
    at(
      626,
      690,
      {},
      castShadow(6, 2, 70, 8, 0.18),
      box(-60, -210, 120, 210, "#d9e0d3", 20),
      shade("M20-210H40a20 20 0 0 1 20 20V-20a20 20 0 0 1-20 20H20z"),
      box(-60, -210, 120, 60, plum, 20),
      box(-60, -170, 120, 22, plum),
      disc(0, -70, 32, eucalyptus),
      disc(0, -70, 14, cream),
    ) +
    box(-10, 900, 820, 30, "#fdf8f2") +
    floor(924, "#cf8f7d") +
    at(
      400,
      900,
      {},
      castShadow(10, 4, 190, 14),
      shape("M-180-90H180C170-30 120 0 60 0H-60C-120 0-170-30-180-90z", cream),
      shade("M60-90H180C170-30 120 0 60 0H20C60-20 70-50 60-90z", 0.08),
      oval(0, -90, 180, 24, "#e9d8cc"),
      oval(0, -88, 150, 16, "#bcd6d6"),
    ),
};
