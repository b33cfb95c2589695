import {
  at,
  box,
  castShadow,
  disc,
  faded,
  light,
  line,
  repeat,
  ring,
  type Svg,
  shape,
  through,
} from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, coral, lilac, mint, night, paper, slate, steel } from "./colours.ts";

const widget = (x: number, y: number, width: number, height: number, fill: string, ...parts: Svg[]): Svg =>
  at(x, y, {}, box(0, 0, width, height, fill, 26), ...parts);

const screen =
  box(0, 0, 320, 680, "#cfc9e6") +
  disc(250, 150, 150, "#dcd7ee") +
  shape("M0 520C80 440 200 500 320 430V680H0z", "#a9a2d0") +
  shape("M0 590C100 540 200 600 320 540V680H0z", "#8d85bd") +
  box(24, 22, 60, 14, night, 7) +
  box(110, 16, 100, 26, night, 13) +
  repeat(3, (bar) => box(252 + bar * 16, 32 - bar * 5, 10, 8 + bar * 5, night, 3)) +
  widget(
    24,
    80,
    272,
    130,
    paper,
    disc(66, 65, 40, coral),
    light("M40 65a26 26 0 0 1 26-26v10a16 16 0 0 0-16 16z", 0.4),
    box(126, 38, 116, 16, night, 8),
    box(126, 68, 90, 12, steel, 6),
    box(126, 90, 60, 12, "#c9ccd0", 6),
  ) +
  widget(24, 228, 128, 128, mint, line("M28 84L52 58L74 72L102 36", night, 9), box(28, 100, 72, 8, "#7fb3a2", 4)) +
  widget(168, 228, 128, 128, amber, ring(64, 64, 38, "#d9a24a", 12), line("M64 26A38 38 0 1 1 31 83", night, 12)) +
  repeat(8, (index) =>
    box(
      24 + (index % 4) * 71,
      384 + Math.floor(index / 4) * 78,
      58,
      58,
      [coral, paper, slate, mint, paper, amber, lilac, coral][index] ?? paper,
      16,
    ),
  ) +
  disc(53, 413, 14, paper) +
  line("M112 413H136M124 401V425", slate, 7) +
  shape("M184 428L195 400L206 428z", mint) +
  line("M254 402L276 424M276 402L254 424", night, 6) +
  line("M40 491H66M40 481H58", coral, 6) +
  disc(124, 491, 13, night) +
  shape("M184 500C184 470 208 470 208 500z", night) +
  box(253, 478, 26, 26, paper, 6) +
  faded(0.85, box(18, 580, 284, 82, paper, 30)) +
  repeat(4, (index) => box(36 + index * 66, 594, 54, 54, [mint, coral, slate, amber][index] ?? mint, 15));

const phone =
  faded(0.2, box(-160, -330, 360, 726, "#1d1510", 60)) +
  box(-182, -362, 364, 726, night, 60) +
  box(-188, -180, 8, 70, night, 4) +
  box(180, -160, 8, 110, night, 4) +
  through("scene-phone", '<rect x="-160" y="-340" width="320" height="682" rx="42"/>', at(-160, -340, {}, screen));

export const calmPhone: DrawnSource = {
  key: "tech-calm-phone",
  niche: "tech",
  kind: "slideshow",
  imageCount: 7,
  caption: "i deleted one row of apps and got my evenings back",
  author: "quiet.notifications",
  words: ["tech", "phone", "home screen", "widgets", "minimal", "screen time", "apps", "productivity", "digital detox"],
  draw: () =>
    wall(coral) +
    shape("M-10-230H810V300L-10 700z", "#ee8d6f") +
    disc(110, 180, 70, amber) +
    disc(110, 180, 44, "#f6d08c") +
    at(
      690,
      850,
      { rotate: -8 },
      faded(0.18, box(-100, -80, 250, 230, "#1d1510", 20)),
      box(-120, -104, 250, 230, paper, 20),
      repeat(5, (row) =>
        box(-92, -66 + row * 36, [180, 150, 190, 120, 80][row] ?? 100, 10, row ? "#d3d0c6" : slate, 5),
      ),
    ) +
    at(100, 880, { rotate: 30 }, sprig(260, 5, "#5f8a78")) +
    at(390, 520, { rotate: -7, scale: 1.12 }, phone) +
    at(
      640,
      190,
      { rotate: 18 },
      castShadow(14, 18, 84, 60, 0.18),
      box(-90, -60, 180, 116, paper, 58),
      box(-90, -60, 180, 60, "#dcd9cf", 30),
      line("M-60 0H60", "#c4c1b6", 4),
      disc(0, 22, 6, mint),
    ),
};
