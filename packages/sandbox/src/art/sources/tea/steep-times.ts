import { mix } from "../../kit/colour.ts";
import {
  at,
  box,
  castShadow,
  disc,
  faded,
  light,
  line,
  oval,
  repeat,
  ring,
  type Svg,
  shade,
  shape,
  through,
} from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { leaf } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, bark, clay, deep, garden, rice, sage } from "./colours.ts";

const hangingBag = (tagX: number, tag: string): Svg =>
  shape("M-34 6L0-26L34 6V96H-34z", "#f7ecd6") +
  shade("M6-20L34 6V96H6z", 0.08) +
  shape("M-28 46C-14 36 14 52 28 42V90H-28z", bark) +
  line(`M0-24V-190C0-212 ${tagX} -206 ${tagX} -180V-150`, "#fffaf0", 4) +
  at(tagX, -150, {}, box(-27, 0, 54, 62, tag, 5), disc(0, 30, 11, "#fffaf0"));

const glass = (name: string, brew: string, strength: number): Svg => {
  const outline = "M-96-300H96L78-22C76-6 66 0 52 0H-52C-66 0-76-6-78-22z";
  const cloudTop = -230 + (1 - strength) * 70;
  return (
    castShadow(24, 4, 120, 16, 0.16) +
    through(
      name,
      `<path d="${outline}"/>`,
      box(-100, -300, 200, 300, "#f4f5ee"),
      box(-100, -262, 200, 270, mix("#f6e3b8", brew, strength * 0.55)),
      shape(
        `M-100 ${cloudTop + 90}C-60 ${cloudTop} -20 ${cloudTop + 110} 20 ${cloudTop + 60}S80 ${cloudTop + 40} 100 ${cloudTop + 80}V10H-100z`,
        mix("#f0d08e", brew, strength),
      ),
      shade("M50-300H100V0H30z", 0.08),
    ) +
    at(0, -190, {}, hangingBag(66, brew)) +
    light("M-82-280h16l14 240h-14z", 0.6) +
    faded(0.8, line(outline, "#ffffff", 7)) +
    faded(0.5, oval(0, -300, 96, 13, "#ffffff"))
  );
};

const minutes = (filled: number): Svg =>
  disc(0, 0, 44, rice) +
  (filled < 1
    ? shape(
        `M0 0V-36A36 36 0 ${filled > 0.5 ? 1 : 0} 1 ${(Math.sin(filled * 2 * Math.PI) * 36).toFixed(1)} ${(-Math.cos(filled * 2 * Math.PI) * 36).toFixed(1)}z`,
        clay,
      )
    : disc(0, 0, 36, clay)) +
  ring(0, 0, 44, deep, 6) +
  box(-7, -62, 14, 16, deep, 3);

export const steepTimes: DrawnSource = {
  key: "tea-steep-times",
  niche: "tea",
  kind: "slideshow",
  imageCount: 5,
  caption: "two, four or six minutes? you have been guessing",
  author: "steep.notes",
  words: ["tea", "tea bag", "steeping", "black tea", "green tea", "tips", "how to", "brew", "minutes"],
  draw: () =>
    wall(sage) +
    shape("M-10-230H810V420C600 520 200 520-10 420z", "#abc69d") +
    repeat(3, (index) => at(160 + index * 240, 268, {}, minutes([0.33, 0.66, 1][index] ?? 1))) +
    floor(760, "#e8dbc0") +
    box(-10, 760, 820, 14, "#f5ecd8") +
    at(160, 850, { scale: 1.08 }, glass("scene-light", amber, 0.35)) +
    at(400, 880, { scale: 1.16 }, glass("scene-medium", "#b86a2c", 0.7)) +
    at(640, 850, { scale: 1.08 }, glass("scene-dark", "#7c3a1f", 1)) +
    at(60, 976, { rotate: 70 }, leaf(120, 34, garden)) +
    at(730, 990, { rotate: -60 }, leaf(130, 36, "#4c7a53")),
};
