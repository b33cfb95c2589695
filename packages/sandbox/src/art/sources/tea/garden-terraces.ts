import { darker, lighter } from "../../kit/colour.ts";
import { at, box, disc, line, oval, repeat, type Svg, shade, shape, through } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { cloud } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { bark, clay, garden, rice } from "./colours.ts";

const rows = (top: string, fill: string, spacing: number, from: number, count: number): Svg =>
  shape(top, fill) +
  repeat(count, (row) => {
    const y = from + row * spacing;
    return line(`M-20 ${y + 60}C180 ${y - 40} 420 ${y + 110} 820 ${y - 30}`, darker(fill, 0.22), 10 + row * 2.5);
  });

const bushes = (name: string, outline: string, fill: string, from: number, spacing: number, count: number): Svg =>
  through(
    name,
    `<path d="${outline}"/>`,
    shape(outline, darker(fill, 0.28)),
    repeat(count, (row) =>
      repeat(13, (bush) => {
        const x = -20 + bush * 70 + (row % 2) * 35;
        const y = from + row * spacing + Math.sin((x / 800) * Math.PI * 1.6 + 0.6) * spacing * 0.75;
        return (
          oval(x, y, 46, spacing * 0.42, fill) + oval(x - 8, y - spacing * 0.1, 30, spacing * 0.2, lighter(fill, 0.16))
        );
      }),
    ),
  );

const picker = (x: number, y: number, shirt: string): Svg =>
  at(
    x,
    y,
    {},
    shape("M-34 60C-36 10-24-20 0-20S36 10 34 60z", shirt),
    shade("M8-18C30-10 36 20 34 60H10z"),
    shape("M-44-4C-60 10-62 46-50 62H-16C-12 30-20 0-44-4z", "#c79a56"),
    line("M-52 18H-18M-54 36H-16", "#a2763a", 4),
    line("M22 2C46 16 52 34 60 40", shirt, 18),
    disc(62, 42, 9, "#b87f58"),
    disc(0, -36, 18, "#b87f58"),
    oval(0, -44, 50, 13, "#ecd9ad"),
    shape("M-27-46C-27-86 27-86 27-46z", "#e2ca95"),
    shade("M4-76C26-74 27-60 27-46H10z", 0.14),
    line("M-26-50C-10-44 10-44 26-50", clay, 6),
  );

export const gardenTerraces: DrawnSource = {
  key: "tea-garden-terraces",
  niche: "tea",
  kind: "video",
  caption: "where your 3 pm cup actually grows",
  author: "hillside.brew",
  words: [
    "tea",
    "tea garden",
    "plantation",
    "harvest",
    "green tea",
    "loose leaf",
    "travel",
    "hills",
    "behind the scenes",
  ],
  draw: () =>
    wall("#f3dcb4") +
    disc(580, 196, 92, "#f0a85c") +
    at(170, 190, { scale: 0.9 }, cloud(230, "#f9ecd2")) +
    shape("M-10 380C120 250 240 260 350 340C460 230 640 220 810 350V700H-10z", "#a9bf9b") +
    shape("M-10 430C170 330 310 400 430 410S700 340 810 420V760H-10z", "#8bab83") +
    rows("M-10 480C190 400 420 520 810 430V800H-10z", "#73996f", 46, 520, 4) +
    at(
      610,
      470,
      {},
      box(-62, -70, 124, 76, rice),
      shade("M10-70H62V6H10z", 0.1),
      shape("M-84-66L0-128L84-66z", clay),
      shade("M0-128L84-66H10z", 0.14),
      box(-18, -40, 36, 46, bark),
    ) +
    bushes("scene-near", "M-10 640C200 540 430 690 810 590V1240H-10z", garden, 690, 76, 8) +
    picker(250, 716, "#d9785a") +
    picker(566, 808, "#e9e0cd") +
    bushes("scene-front", "M-10 850C240 770 520 940 810 850V1240H-10z", "#4c7a53", 900, 92, 5),
};
