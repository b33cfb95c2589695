import { darker } from "../../kit/colour.ts";
import { at, box, faded, light, line, repeat, ring, type Svg, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, coral, lilac, mint, paper, slate } from "./colours.ts";

const letters = [
  coral,
  paper,
  paper,
  mint,
  paper,
  lilac,
  paper,
  paper,
  amber,
  paper,
  paper,
  coral,
  lilac,
  paper,
  mint,
  paper,
];

const keycap = (fill: string, legend: Svg): Svg =>
  box(-74, -66, 148, 150, darker(fill, 0.34), 24) +
  box(-74, -74, 148, 142, darker(fill, 0.12), 24) +
  box(-58, -66, 116, 108, fill, 20) +
  light("M-44-56H30a10 10 0 0 1 8 6c-30-2-70 2-88 14a12 12 0 0 1 6-20z", 0.35) +
  legend;

const marks: readonly ((ink: string) => Svg)[] = [
  (ink) => line("M-16-12H16M0-28V4", ink, 8),
  (ink) => ring(0, -12, 16, ink, 7),
  (ink) => line("M-16-24L0-4L16-24", ink, 8),
  (ink) => line("M-18-2L-4-22L8-8L20-26", ink, 7),
  (ink) => shape("M0-32L18 6H-18z", ink),
  (ink) => box(-15, -27, 30, 30, ink, 6),
  (ink) => line("M-16-24L16 0M16-24L-16 0", ink, 7),
  (ink) => line("M-18-12H18M6-24L18-12L6 0", ink, 7),
];

export const keycapCloseUp: DrawnSource = {
  key: "tech-keycap-close-up",
  niche: "tech",
  kind: "video",
  caption: "sound on. this is why my roommate moved out",
  author: "thock.after.dark",
  words: ["tech", "keyboard", "mechanical keyboard", "keycaps", "asmr", "sound test", "desk setup", "custom", "thock"],
  draw: () =>
    wall("#2a3346") +
    shape("M-10 80L810-160V-230H-10z", "#333f57") +
    at(
      400,
      520,
      { rotate: -16 },
      faded(0.35, box(-560, -560, 1180, 1240, "#0c1119", 60)),
      box(-600, -620, 1180, 1240, "#465673", 60),
      box(-570, -590, 1120, 1180, "#1a2230", 40),
      repeat(48, (index) => {
        const row = Math.floor(index / 7);
        const column = index % 7;
        const fill = letters[(index * 5 + row) % letters.length] ?? paper;
        const ink = fill === paper ? slate : darker(fill, 0.6);
        return at(
          -520 + column * 166 + (row % 2) * 48,
          -500 + row * 166,
          {},
          keycap(fill, (marks[(index * 3 + row) % marks.length] ?? (() => ""))(ink)),
        );
      }),
    ),
};
