import { at, box, disc, faded, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { peak, pine, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { red, snow, sun } from "./colours.ts";

const ski = (fill: string): Svg =>
  box(-12, -300, 24, 310, fill, 12) + shape("M-12-286C-12-330 12-330 12-286z", fill) + box(-12, -150, 24, 40, snow);

const hut =
  shape("M-250 0V-190L0-360L250-190V0z", "#7a4a33") +
  repeat(6, (index) => box(-250, -30 - index * 34, 500, 4, "#623a28")) +
  shade("M60-320L250-190V0H60z", 0.2) +
  shape("M-300-170L0-392L300-170L282-140L0-346L-282-140z", "#4a2e24") +
  shape(
    "M-304-176L0-412L304-176C280-164 262-190 240-190C210-188 190-226 160-240C120-256 60-330 0-352C-60-330-110-262-150-242C-190-226-214-186-240-188C-262-190-280-164-304-176z",
    snow,
  ) +
  box(-166, -150, 96, 96, sun, 6) +
  box(70, -150, 96, 96, sun, 6) +
  line("M-118-150V-54M-166-102H-70M118-150V-54M70-102H166", "#7a4a33", 8) +
  box(-40, -140, 80, 140, "#4a2e24", 6) +
  disc(20, -68, 6, sun) +
  disc(0, -226, 34, sun) +
  line("M0-260V-192M-34-226H34", "#7a4a33", 7) +
  box(120, -380, 54, 110, "#5d4037") +
  box(112, -396, 70, 26, snow, 12);

export const hutNight: DrawnSource = {
  key: "ski-hut-night",
  niche: "ski",
  kind: "video",
  caption: "no signal, one stove, best night of the trip",
  author: "northhut.stories",
  words: ["ski", "cabin", "hut", "night", "northern lights", "ski touring", "cosy", "trip", "winter"],
  draw: () =>
    wall("#1f2c4a") +
    faded(
      0.5,
      shape("M-10-60C140-140 220 120 380 40S640-150 810-40V150C660 60 560 260 400 250S150 110-10 220z", "#4f9a8b"),
    ) +
    faded(
      0.45,
      shape("M-10 60C160-10 260 180 420 120S660-20 810 60V190C640 130 540 300 390 270S140 190-10 280z", "#8cc7a1"),
    ) +
    repeat(34, (index) => disc((index * 191) % 800, -220 + ((index * 97) % 560), 2 + (index % 3), "#f6efdc")) +
    at(150, 640, {}, peak(560, 330, "#3a4a6e", "#9fb2cd", 0.1)) +
    at(660, 650, {}, peak(560, 260, "#34436a", "#9fb2cd", -0.1)) +
    shape("M-10 620C160 560 330 620 480 610S700 570 810 620V1240H-10z", "#5f77a0") +
    repeat(5, (index) =>
      at(40 + index * 50, 690 + (index % 2) * 22, {}, pine(170 + (index % 3) * 60, "#1d3340", "#8ea5c2")),
    ) +
    repeat(4, (index) =>
      at(640 + index * 56, 690 + (index % 2) * 20, {}, pine(190 + (index % 2) * 80, "#1d3340", "#8ea5c2")),
    ) +
    shape("M-10 730C160 670 330 710 480 712S700 690 810 740V1240H-10z", "#8ba3c4") +
    at(410, 740, {}, hut) +
    faded(0.5, shape("M250 744h90l-40 120h-150zM484 744h90l80 120h-150z", "#f6cf87")) +
    shape("M-10 850C200 790 420 850 810 820V1240H-10z", "#b3c5da") +
    shape("M390 742h60C470 820 500 900 590 1240H330C400 960 380 840 390 742z", "#9db3cf") +
    at(168, 900, { rotate: -8 }, ski(red)) +
    at(214, 904, { rotate: 5 }, ski(red)) +
    line("M270 900L290 690M300 910L330 704", "#2b3d5c", 7) +
    oval(230, 906, 110, 16, "#c9d7e6") +
    steam(556, 344, 150, "#b9c6da", 0.6),
};
