import { darker } from "../../kit/colour.ts";
import { at, box, castShadow, light, line, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, paneLight, wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { navy, red, snow, sun, wood } from "./colours.ts";

const boot = (shell: string, buckle: string): Svg =>
  castShadow(10, 2, 110, 12, 0.25) +
  shape("M-66-252C-40-264 20-262 44-250L50-130C70-112 108-96 116-60V-16H-74C-82-90-78-180-66-252z", shell) +
  shade("M44-250L50-130C70-112 108-96 116-60V-16H60C66-80 20-100 18-140L14-258z", 0.15) +
  shape("M-62-252C-58-276 34-278 44-250L42-232C20-242-40-242-64-232z", navy) +
  box(-80, -22, 202, 22, "#1b2838", 8) +
  line("M-70-120L30-118", darker(shell, 0.3), 6) +
  repeat(
    3,
    (row) =>
      box(-30 + row * 12, -214 + row * 56, 74, 17, buckle, 8) +
      box(26 + row * 12, -218 + row * 56, 18, 25, darker(buckle, 0.2), 6),
  ) +
  box(34, -66, 62, 16, buckle, 8) +
  light("M-56-226h14L-52-40h-12C-68-110-64-180-56-226z", 0.3);

const jacket =
  line("M0-40C0-64 26-60 20-42L0-26", "#9aa3aa", 7) +
  shape("M-96 6C-60-20-34-26 0-26S60-20 96 6L128 250H88L70 120L74 320H-74L-70 120L-88 250H-128z", sun) +
  shade("M0-26C34-26 60-20 96 6L128 250H88L70 120L74 320H20C40 200 30 60 0-26z", 0.12) +
  line("M0-20V318", darker(sun, 0.3), 6) +
  box(-62, 190, 46, 8, darker(sun, 0.3), 4) +
  box(18, 190, 46, 8, darker(sun, 0.3), 4) +
  shape("M-40-28C-30-54 30-54 40-28C24-10-24-10-40-28z", darker(sun, 0.18));

const helmet =
  shape("M-84 40C-100-70-40-106 6-104S98-60 88 40C60 50-56 50-84 40z", red) +
  shade("M30-102C80-90 96-40 88 40C70 46 50 47 30 48C52-10 56-60 30-102z", 0.16) +
  shape("M-96 0C-60-16 62-16 98 0V34C62 20-60 20-96 34z", navy) +
  light("M-60-40c8-24 24-36 46-42l4 11c-18 6-30 16-38 34z", 0.35) +
  line("M-60 46C-50 96-10 110 0 112M62 46C54 96 14 110 0 112", navy, 7);

export const bootsBench: DrawnSource = {
  key: "ski-boots-bench",
  niche: "ski",
  kind: "slideshow",
  imageCount: 6,
  caption: "if your boots hurt, it is one of these six things",
  author: "lastchair.notes",
  words: ["ski", "ski boots", "boots", "gear", "fit", "helmet", "beginner", "tips", "locker room"],
  draw: () =>
    wall("#d9c3a5") +
    repeat(7, (index) => box(-10 + index * 122, -230, 4, 1010, "#c5ab88")) +
    paneLight(420, -60, 420, 520, 0.35, 160) +
    box(-10, 170, 820, 46, "#7d5435", 6) +
    repeat(4, (index) => box(126 + index * 182, 190, 20, 50, "#5c3c26", 8)) +
    at(320, 262, {}, jacket) +
    at(142, 330, { scale: 0.92 }, helmet) +
    at(
      504,
      240,
      {},
      line("M0-10C-20 70-26 120-24 150M0-10C20 70 26 120 24 150", navy, 10),
      shape("M-58 150H58C76 150 80 220 54 226C30 230 22 206 0 206S-30 230-54 226C-80 220-76 150-58 150z", navy),
      shape("M-46 162H46C58 162 62 206 46 210C28 212 20 194 0 194S-28 212-46 210C-62 206-58 162-46 162z", "#e88a5c"),
      light("M-40 168h34l-16 30c-10 4-24 10-26 4c-4-12 0-28 8-34z", 0.4),
    ) +
    at(
      676,
      240,
      { rotate: 4 },
      box(-16, -20, 26, 560, "#4f7fa3", 13),
      box(20, -30, 26, 560, "#4f7fa3", 13),
      box(-16, 200, 26, 60, snow),
      box(20, 190, 26, 60, snow),
      box(-20, 300, 34, 80, navy, 6),
      box(16, 290, 34, 80, navy, 6),
    ) +
    floor(880, "#6d5a4c") +
    box(-10, 880, 820, 10, "#846f5e") +
    box(30, 680, 740, 44, wood, 8) +
    box(30, 712, 740, 16, darker(wood, 0.2), 6) +
    shade("M40 728H760V760H40z", 0.2) +
    box(80, 724, 34, 190, "#8b5d39") +
    box(686, 724, 34, 190, "#8b5d39") +
    at(250, 936, {}, boot("#e9edef", red)) +
    at(500, 946, {}, boot("#3f6f8f", sun)) +
    at(
      610,
      680,
      {},
      box(-70, -40, 130, 40, red, 14),
      box(-60, -66, 120, 34, darker(red, 0.14), 14),
      line("M-50-52H40M-56-22H46", "#e9a093", 5),
    ),
};
