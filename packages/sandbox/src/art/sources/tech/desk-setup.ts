import { at, box, castShadow, disc, faded, line, oval, repeat, shade, shape, through } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { mug, rubberPlant, steam } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, coral, lilac, mint, night, paper, slate } from "./colours.ts";

const monitor =
  castShadow(0, 4, 150, 12, 0.3) +
  box(-90, -18, 180, 18, "#aab3bd", 8) +
  box(-26, -110, 52, 100, "#8c99a8") +
  box(-270, -440, 540, 340, "#10161f", 20) +
  box(-254, -424, 508, 300, slate, 10) +
  through(
    "scene-screen",
    '<rect x="-254" y="-424" width="508" height="300" rx="10"/>',
    box(-254, -424, 508, 300, "#2c3a52"),
    shape("M-254-180C-160-260-60-220 20-250S180-330 254-290V-124H-254z", "#5f5b93"),
    shape("M-254-150C-140-210-40-170 60-190S200-240 254-220V-124H-254z", lilac),
    disc(140, -350, 36, amber),
    box(-230, -400, 170, 120, paper, 10),
    box(-214, -384, 80, 10, coral, 5),
    repeat(4, (row) => box(-214, -362 + row * 18, [130, 110, 124, 70][row] ?? 90, 7, "#b9bdc4", 3)),
    box(-40, -400, 110, 64, mint, 10),
    line("M-24-356L0-376L22-362L52-388", night, 6),
  );

const lamp =
  line("M0 0V-20M0-20L-60-190L60-330", paper, 13) +
  box(-56, -12, 112, 16, paper, 8) +
  disc(-60, -190, 13, coral) +
  at(
    60,
    -330,
    { rotate: 60 },
    shape("M-30-20H30L58 62H-58z", coral),
    shade("M6-20H30L58 62H16z", 0.15),
    oval(0, 62, 58, 10, "#fdeec3"),
  ) +
  faded(0.14, shape("M10-250L100-330L-40 0H-300z", "#fdeec3"));

const keyboard =
  box(-200, -26, 400, 34, paper, 10) +
  box(-200, -2, 400, 12, "#c9ccd0", 6) +
  repeat(15, (key) => box(-190 + key * 25.6, -22, 20, 10, key % 5 === 2 ? coral : "#d9dade", 3)) +
  repeat(13, (key) => box(-180 + key * 28, -9, 22, 8, "#d9dade", 3));

const city = repeat(9, (index) => {
  const height = 150 + ((index * 83) % 170);
  return (
    box(96 + index * 68, 520 - height, 62, height + 20, index % 2 ? "#2b3850" : "#263248") +
    repeat(6, (window) =>
      (index * 7 + window * 5) % 3
        ? ""
        : box(108 + index * 68 + (window % 2) * 24, 540 - height + Math.floor(window / 2) * 36, 14, 18, amber, 2),
    )
  );
});

export const deskSetup: DrawnSource = {
  key: "tech-desk-setup",
  niche: "tech",
  kind: "slideshow",
  imageCount: 6,
  caption: "my desk has six things on it. that is the whole trick",
  author: "one.tab.open",
  words: ["tech", "desk setup", "desk", "workspace", "monitor", "minimal", "productivity", "home office", "keyboard"],
  draw: () =>
    wall("#2b3550") +
    box(70, -60, 660, 600, "#3d4a68", 12) +
    box(92, -40, 616, 560, "#3a4f75", 6) +
    disc(560, 110, 54, paper) +
    disc(584, 98, 50, "#3a4f75") +
    repeat(14, (index) => disc(120 + ((index * 131) % 560), -20 + ((index * 71) % 240), 3 + (index % 2), paper)) +
    through("scene-city", '<rect x="92" y="-40" width="616" height="560"/>', city) +
    box(392, -40, 16, 560, "#3d4a68") +
    box(50, 520, 700, 26, "#48567a", 6) +
    floor(1010, "#1c2438") +
    box(-10, 800, 820, 40, "#b98a60") +
    box(-10, 800, 820, 12, "#cfa277") +
    shade("M-10 840H810V866H-10z", 0.3) +
    box(60, 840, 60, 400, "#8a6344") +
    box(680, 840, 60, 400, "#8a6344") +
    at(400, 804, {}, monitor) +
    at(676, 804, { scale: 1.08 }, lamp) +
    at(368, 826, { scale: 0.92 }, keyboard) +
    at(606, 812, { scale: 0.8 }, box(-30, -22, 60, 30, paper, 14)) +
    at(108, 804, { scale: 0.86 }, rubberPlant(230, coral, "#6f9a83")) +
    at(196, 812, { scale: 0.8 }, mug(66, 66, mint)) +
    steam(194, 740, 90, "#eeece4", 0.5),
};
