import { at, box, disc, light, line, oval, repeat, ring, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { mug, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brass, caramel, clay, cream, espresso, night, porcelain, steel, teal } from "./colours.ts";

const gauge = (x: number, y: number): Svg =>
  ring(x, y, 66, brass, 12) +
  disc(x, y, 60, cream) +
  repeat(7, (index) => at(x, y, { rotate: -120 + index * 40 }, box(-3, -52, 6, 12, night))) +
  line(`M${x} ${y}l34-38`, clay, 9) +
  disc(x, y, 10, night);

const machine =
  box(50, 60, 700, 290, "#2f3a3a", 34) +
  light("M84 80H716a20 20 0 0 1 20 20v10H64v-10a20 20 0 0 1 20-20z", 0.12) +
  box(50, 306, 700, 54, "#253030", 14) +
  gauge(190, 206) +
  repeat(3, (index) => disc(420 + index * 84, 206, 26, brass) + disc(418 + index * 84, 203, 20, "#e2bd7c")) +
  box(668, 148, 40, 120, brass, 18) +
  box(674, 156, 14, 104, "#e2bd7c", 7);

const groupHead =
  box(286, 356, 228, 62, steel, 14) +
  shade("M430 356h84v62h-84z", 0.2) +
  at(516, 480, { rotate: 14 }, box(0, -26, 216, 52, night, 26), light("M20-14h150v8H20z", 0.2)) +
  box(264, 416, 272, 50, "#aeb2b0", 16) +
  light("M284 424h150v10H284z", 0.5) +
  box(300, 462, 200, 46, "#8d9391", 18) +
  box(306, 500, 30, 50, "#aeb2b0", 8) +
  box(464, 500, 30, 50, "#aeb2b0", 8) +
  line("M321 552V720", "#6a3a20", 13) +
  line("M479 552V720", "#6a3a20", 13) +
  line("M318 556V712", caramel, 4) +
  line("M476 556V712", caramel, 4);

const cup = (x: number, mirrored: boolean): Svg =>
  at(x, 832, { mirrored }, mug(130, 116, porcelain)) + oval(x, 716, 57, 8, espresso) + oval(x, 716, 26, 4, caramel);

export const espressoBar: DrawnSource = {
  key: "coffee-espresso-bar",
  niche: "coffee",
  kind: "video",
  caption: "the sound of 7:58 on a monday",
  author: "two.cups.please",
  words: ["coffee", "espresso", "machine", "cafe", "barista", "bar", "shot", "morning", "asmr"],
  draw: () =>
    wall("#e7b98a") +
    shape("M-10-230H810V260C560 330 240 330-10 260z", "#edc79d") +
    repeat(4, (index) =>
      at(
        140 + index * 172,
        58,
        {},
        mug(122, 74, [porcelain, teal, "#e9d9be", clay][index] ?? cream),
        at(0, -66, {}, mug(116, 68, [teal, porcelain, clay, porcelain][index] ?? cream)),
        at(0, -126, {}, mug(112, 66, [porcelain, "#e9d9be", porcelain, teal][index] ?? cream)),
      ),
    ) +
    machine +
    groupHead +
    floor(850, "#3a2a22") +
    box(90, 830, 620, 54, "#8d9391", 14) +
    repeat(14, (index) => box(118 + index * 42, 846, 22, 12, "#5a605f", 6)) +
    box(90, 876, 620, 400, "#2f3a3a", 14) +
    steam(206, 690, 130, "#fffaf0", 0.6) +
    cup(321, true) +
    cup(479, false),
};
