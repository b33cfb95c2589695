import { at, box, castShadow, disc, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { leaf, rubberPlant, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, bark, clay, garden, rice } from "./colours.ts";

const drop = (x: number, y: number, length: number): Svg => line(`M${x} ${y}l-9 ${length}`, "#a9c4c1", 5);

const street =
  box(120, 60, 560, 770, "#436a67") +
  shape("M120 420L210 330L300 420V830H120z", "#37595a") +
  box(300, 270, 170, 560, "#2f4d50") +
  shape("M470 380L580 290L690 380V830H470z", "#3a5e5e") +
  repeat(6, (index) =>
    box(330 + (index % 2) * 66, 310 + Math.floor(index / 2) * 84, 40, 52, index % 3 === 0 ? "#f1c87a" : "#3f6466", 4),
  ) +
  box(548, 430, 56, 70, "#f1c87a", 4) +
  box(174, 470, 50, 64, "#e8b765", 4) +
  repeat(44, (index) => drop(136 + ((index * 97) % 536), 74 + ((index * 151) % 590), 26 + (index % 3) * 14));

const curtain = (x: number): Svg =>
  box(x, -230, 110, 1460, "#6d8a63") + repeat(3, (fold) => shade(`M${x + 18 + fold * 34}-230h14V1230h-14z`, 0.14));

const frame =
  box(92, 30, 616, 34, rice, 6) +
  box(92, 30, 34, 800, rice, 6) +
  box(674, 30, 34, 800, rice, 6) +
  box(385, 50, 28, 780, rice) +
  box(120, 340, 560, 24, rice) +
  shade("M126 64H674v14H126zM413 64h10V340h-10zM126 64h10V340h-10zM126 364H674v10H126z", 0.2);

const sill =
  box(50, 708, 700, 60, "#f6efdf", 10) + shade("M60 768H740v18H60z", 0.3) + box(50, 742, 700, 26, "#ddd0b8", 10);

const cup =
  castShadow(470, 742, 210, 20, 0.22) +
  oval(452, 738, 190, 22, "#e7dcc6") +
  oval(452, 732, 190, 20, rice) +
  line("M580 584c104-24 110 96-22 92", clay, 26) +
  shape("M312 548H592C592 660 552 726 506 726H398C352 726 312 660 312 548z", clay) +
  shade("M510 548H592C592 660 552 726 506 726H452C500 690 512 630 510 548z", 0.15) +
  light("M336 562h22c2 44 12 82 28 112l-20 8c-18-34-28-74-30-120z", 0.28) +
  oval(452, 548, 140, 24, "#8f4029") +
  oval(452, 552, 122, 17, amber) +
  line("M520 552C560 560 612 580 626 610", "#fffaf0", 5) +
  at(632, 610, { rotate: 6 }, box(-34, 0, 68, 84, rice, 6), at(0, 66, {}, leaf(52, 17, garden)), disc(0, 10, 5, bark));

export const rainWindow: DrawnSource = {
  key: "tea-rain-window",
  niche: "tea",
  kind: "slideshow",
  imageCount: 8,
  caption: "a tea for every kind of rain (save this)",
  author: "slowcups",
  words: ["tea", "rain", "tea bag", "cosy", "window", "afternoon", "autumn", "cup", "mood"],
  draw: () =>
    wall("#2a423d") +
    street +
    frame +
    curtain(-30) +
    curtain(720) +
    at(
      0,
      110,
      {},
      sill,
      box(-10, 786, 820, 500, "#3c5a50"),
      box(90, 826, 290, 460, "#456659", 6),
      box(420, 826, 290, 460, "#456659", 6),
      at(186, 734, { scale: 0.9 }, rubberPlant(250, rice, "#7da173")),
      cup,
      steam(440, 530, 200),
    ),
};
