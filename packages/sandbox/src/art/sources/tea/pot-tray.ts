import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { leaf, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, bark, deep, garden, rice, sage } from "./colours.ts";

const teapot =
  castShadow(10, 6, 230, 24, 0.22) +
  line("M-140-250C-130-420 130-420 140-250", bark, 22) +
  line("M-132-256C-120-402 120-402 132-256", lighter(bark, 0.2), 5) +
  shape("M150-170C210-180 214-270 262-286L284-262C250-230 256-110 150-90z", deep) +
  shape("M-176-130C-176-236-96-270 0-270S176-236 176-130C176-44 110 0 0 0S-176-44-176-130z", deep) +
  shade("M60-264C140-250 176-210 176-130C176-44 110 0 0 0C90-30 130-90 124-160C120-210 96-244 60-264z", 0.22) +
  light("M-140-176c14-40 42-60 74-68l6 14c-30 10-52 28-64 60z", 0.25) +
  repeat(9, (dot) => disc(-128 + dot * 32, -120 + Math.sin(dot * 0.78) * 10, 5, "#54786c")) +
  shape("M-92-262C-84-296 84-296 92-262z", lighter(deep, 0.12)) +
  disc(0, -304, 20, amber) +
  disc(-5, -309, 7, lighter(amber, 0.4));

const cup = (fill: string): Svg =>
  castShadow(8, 4, 84, 12, 0.2) +
  shape("M-74-92H74C74-34 52 0 30 0H-30C-52 0-74-34-74-92z", fill) +
  shade("M24-92H74C74-34 52 0 30 0H4C24-24 26-56 24-92z", 0.12) +
  oval(0, -92, 74, 15, darker(fill, 0.14)) +
  oval(0, -89, 62, 10, amber);

const branch = (): Svg =>
  line("M-20 150C140 60 260 120 420 20", bark, 12) +
  line("M150 92C190 40 230 20 290-10", bark, 7) +
  repeat(9, (index) => {
    const x = 20 + index * 48;
    const y = 128 - index * 13 + (index % 2) * 22;
    return at(x, y, { rotate: index % 2 ? 150 : 24 }, leaf(70, 22, index % 3 ? sage : garden));
  }) +
  repeat(4, (index) =>
    at(
      110 + index * 88,
      76 - index * 14,
      {},
      repeat(5, (petal) => at(0, 0, { rotate: petal * 72 }, oval(0, -17, 13, 17, "#f6e6e0"))),
      disc(0, 0, 8, amber),
    ),
  );

export const potTray: DrawnSource = {
  key: "tea-pot-tray",
  niche: "tea",
  kind: "slideshow",
  imageCount: 6,
  caption: "hosting tea without buying a single new thing",
  author: "tablefortea",
  words: ["tea", "teapot", "tray", "hosting", "oolong", "ceremony", "afternoon tea", "teaware", "friends"],
  draw: () =>
    wall("#e5c9b2") +
    disc(420, 430, 330, "#eed8c4") +
    at(0, 40, {}, branch()) +
    floor(720, "#c98f63") +
    box(-10, 720, 820, 10, "#dca87e") +
    box(70, 806, 660, 46, bark, 12) +
    box(70, 790, 660, 40, "#8d5f42", 12) +
    repeat(7, (index) => box(110 + index * 86, 796, 60, 5, "#7a5038", 2)) +
    shade("M90 852H710v22H90z", 0.2) +
    at(370, 792, { scale: 1.18 }, teapot) +
    at(166, 800, { scale: 0.86 }, cup(rice)) +
    at(640, 806, {}, cup("#d9785a")) +
    steam(706, 452, 170, "#fffaf0", 0.6),
};
