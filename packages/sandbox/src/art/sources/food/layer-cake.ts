import { at, box, castShadow, disc, faded, light, line, oval, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { leaf } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { basil, butter, iron, plate, tomato } from "./colours.ts";

const stand =
  castShadow(10, 6, 190, 16, 0.2) +
  shape("M-40-180H40C30-120 36-60 70-24H-70C-36-60-30-120-40-180z", plate) +
  shade("M10-180H40C30-120 36-60 70-24H20z", 0.1) +
  shape("M-110 0C-110-30-60-34 0-34S110-30 110 0z", plate) +
  oval(0, -186, 320, 34, "#e4d8c6") +
  oval(0, -196, 320, 32, plate);

const berry = (fill: string): Svg =>
  disc(0, 0, 26, fill) +
  light("M-16-8a18 18 0 0 1 10-10l3 6a12 12 0 0 0-7 7z", 0.5) +
  repeat(5, (star) => at(0, -22, { rotate: star * 72 }, leaf(16, 5, basil)));

const cake =
  shape("M-230-300H230V-40C230 10-230 10-230-40z", "#f0cfa0") +
  repeat(3, (layer) =>
    shape(
      `M-230 ${-262 + layer * 84}C-150 ${-246 + layer * 84} 150 ${-246 + layer * 84} 230 ${-262 + layer * 84}V${-236 + layer * 84}C150 ${-218 + layer * 84} -150 ${-218 + layer * 84} -230 ${-236 + layer * 84}z`,
      layer % 2 ? "#fbf3e6" : "#d9667a",
    ),
  ) +
  shade("M120-300H230V-40C230-10 180-4 120-2z", 0.1) +
  shape(
    "M-240-310H240V-250C240-220 214-214 206-240C196-270 170-262 168-226C166-184 126-184 122-226C118-258 92-256 90-232C86-196 46-200 44-236C40-270 10-262 8-232C4-176-36-180-40-232C-44-262-72-258-76-236C-84-206-118-206-122-240C-126-268-152-262-154-236C-158-200-196-200-200-236C-204-256-240-250-240-280z",
    "#fdf6ea",
  ) +
  oval(0, -310, 240, 44, "#fffaf1") +
  oval(0, -306, 200, 32, "#f6ead8");

const cutLight = light("M-214-200v120c0 10 6 14 16 16v-136z", 0.35);

const bunting = (y: number): Svg =>
  line(`M-20 ${y}Q400 ${y + 150} 820 ${y - 10}`, "#8a5a44", 5) +
  repeat(8, (index) => {
    const x = 40 + index * 102;
    const t = (x + 20) / 840;
    const top = y + 4 * 75 * t * (1 - t) - 10 * t * t;
    return at(
      x,
      top,
      { rotate: (0.5 - t) * 18 },
      shape("M-38 0H38L0 84z", [tomato, butter, basil, "#e3a08f"][index % 4] ?? butter),
      shade("M0 0H38L0 84z", 0.08),
    );
  });

export const layerCake: DrawnSource = {
  key: "food-layer-cake",
  niche: "food",
  kind: "slideshow",
  imageCount: 7,
  caption: "i make one cake a year and it is always this one",
  author: "second.slice.please",
  words: ["food", "cake", "baking", "birthday", "dessert", "recipe", "berries", "celebration", "sweet"],
  draw: () =>
    wall("#b9cfc6") +
    shape("M-10-230H810V560C560 660 240 660-10 560z", "#c8dad2") +
    bunting(60) +
    floor(800, "#e6c3a0") +
    box(-10, 800, 820, 14, "#f2d8bc") +
    shape("M80 814H720L760 1230H40z", "#f7eee2") +
    repeat(7, (index) =>
      faded(0.5, shape(`M${80 + index * 92} 814h30L${40 + index * 106 + 36} 1230h-36z`, "#d9667a")),
    ) +
    at(400, 880, {}, stand) +
    at(400, 690, { scale: 1.04 }, cake, cutLight) +
    repeat(7, (index) =>
      at(232 + index * 56, 372 - Math.sin((index / 6) * Math.PI) * -14, {}, berry(index % 2 ? "#3f4f86" : tomato)),
    ) +
    repeat(3, (index) =>
      at(
        310 + index * 90,
        352 - (index % 2) * 8,
        {},
        box(-8, -120, 16, 120, [butter, "#e3a08f", "#8fb7b0"][index] ?? butter, 5),
        repeat(3, (band) => line(`M-8 ${-20 - band * 34}l16-14`, "#fffaf0", 5)),
        line("M0-120V-130", iron, 4),
        shape("M0-176C18-152 14-130 0-130S-18-152 0-176z", "#f2b53f"),
        shape("M0-156C8-144 6-132 0-132S-8-144 0-156z", "#fdeec3"),
      ),
    ) +
    at(
      150,
      902,
      {},
      castShadow(8, 4, 110, 12, 0.18),
      oval(0, -6, 110, 18, plate),
      oval(0, -10, 84, 11, "#ece3d4"),
      at(-20, -12, { scale: 0.8 }, berry(tomato)),
      at(26, -14, { scale: 0.8 }, berry("#3f4f86")),
    ) +
    at(
      676,
      904,
      { rotate: 4 },
      castShadow(0, 4, 96, 10, 0.18),
      box(-100, -12, 150, 12, "#c9ccc9", 6),
      shape("M40-18C80-20 104-14 110-6C104 2 80 4 40 2z", "#dfe1dd"),
    ),
};
