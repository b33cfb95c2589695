import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, light, line, oval, repeat, shade, shape } from "../../kit/draw.ts";
import { paneLight, wall } from "../../kit/ground.ts";
import { sprig } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { clay, garden } from "./colours.ts";

const matcha = "#8fae4e";

const bowl =
  castShadow(34, 44, 268, 262, 0.22) +
  disc(0, 0, 262, "#33413d") +
  shade("M20 261A262 262 0 0 0 261 20A280 280 0 0 1 20 261z", 0.3) +
  disc(0, 0, 238, "#46564f") +
  disc(6, 10, 216, darker(matcha, 0.25)) +
  disc(8, 14, 208, matcha) +
  oval(-20, -10, 150, 130, lighter(matcha, 0.14)) +
  line("M-120 20C-90-90 40-110 80-30C110 40 20 100-40 60C-80 30-40-30 10-14", lighter(matcha, 0.4), 12) +
  repeat(16, (index) =>
    disc(
      Math.cos(index * 2.4) * (60 + index * 7),
      Math.sin(index * 2.4) * (60 + index * 7),
      4 + (index % 3) * 3,
      lighter(matcha, 0.45),
    ),
  ) +
  light("M-206-84a222 222 0 0 1 124-124l6 14a206 206 0 0 0-116 116z", 0.25);

const whisk =
  faded(0.2, oval(60, 60, 110, 84, "#1d1510")) +
  repeat(15, (tine) =>
    line(`M0 0Q${-70 + tine * 10} -70 ${-91 + tine * 13} -148`, tine % 2 ? "#d9b777" : "#c9a25f", 7),
  ) +
  box(-40, -6, 80, 40, "#8a5a34", 8) +
  box(-34, 30, 68, 150, "#e3c68c", 14) +
  shade("M10 30H34V166a14 14 0 0 1-14 14H10z", 0.12) +
  line("M-34 84H34M-34 92H34", "#b98f52", 3);

const scoop =
  box(-8, -150, 16, 250, "#d9b777", 8) +
  shape("M-16-150C-20-190-12-214 0-214S20-190 16-150z", "#c9a25f") +
  oval(0, -184, 9, 20, matcha);

const tin =
  castShadow(16, 22, 112, 110, 0.2) +
  disc(0, 0, 110, clay) +
  disc(0, 0, 92, darker(clay, 0.35)) +
  disc(3, 5, 86, "#9dbb58") +
  shape("M-70 30C-40-30 30-40 74-10C70 60 20 90-24 80C-50 74-66 56-70 30z", "#86a447") +
  oval(-18, -22, 34, 22, "#b3cd6f");

export const matchaWhisk: DrawnSource = {
  key: "tea-matcha-whisk",
  niche: "tea",
  kind: "video",
  caption: "thirty seconds of whisking = one quiet brain",
  author: "green.before.nine",
  words: ["tea", "matcha", "whisk", "green tea", "ritual", "morning", "calm", "asmr", "latte"],
  draw: () =>
    wall("#e9ddc5") +
    repeat(9, (index) => box(-10, -230 + index * 168, 820, 4, "#dccdaf")) +
    paneLight(-40, -120, 520, 700, 0.35, -240) +
    at(
      560,
      128,
      { rotate: 8 },
      box(-230, -210, 520, 300, "#d9c6a2", 8),
      repeat(16, (index) => box(-220 + index * 32, -210, 5, 300, "#c7b088")),
    ) +
    at(628, 170, {}, tin) +
    at(380, 250, { rotate: 68 }, scoop) +
    at(372, 610, {}, bowl) +
    at(560, 720, { rotate: -38 }, whisk) +
    at(70, 240, { rotate: 150 }, sprig(300, 5, garden)),
};
