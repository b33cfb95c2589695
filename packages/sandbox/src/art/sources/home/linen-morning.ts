import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, line, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, paneLight, wall } from "../../kit/ground.ts";
import { flatBook, mug } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { blush, clay, linen, mustard, navy, olive, wood } from "./colours.ts";

const pillow = (fill: string): Svg =>
  shape(
    "M-130-60C-140-84-110-90-90-84C-30-72 30-72 90-84C110-90 140-84 130-60C120-20 120 20 130 60C140 84 110 90 90 84C30 72-30 72-90 84C-110 90-140 84-130 60C-120 20-120-20-130-60z",
    fill,
  ) +
  shade(
    "M60-78C80-80 110-90 122-84C140-76 120-20 122 10C124 50 140 70 122 84C110 88 80 78 60 76C90 30 90-30 60-78z",
    0.08,
  ) +
  line("M-110-60C-90-40-84-30-80-10M-110 60C-94 44-88 34-86 20", darker(fill, 0.1), 5);

export const linenMorning: DrawnSource = {
  key: "home-linen-morning",
  niche: "home",
  kind: "video",
  caption: "make the bed with me, lose the chair pile forever",
  author: "soft.corners.daily",
  words: ["home", "bedroom", "bed", "linen", "morning", "reset", "cosy", "tidy", "routine"],
  draw: () =>
    wall("#cbbfae") +
    paneLight(330, -160, 520, 700, 0.4, 260) +
    at(
      190,
      210,
      {},
      box(-110, -150, 220, 280, linen, 6),
      box(-92, -132, 184, 244, blush),
      disc(0, -30, 56, clay),
      shape("M-92 112C-50 20 40 60 92 10V112z", olive),
    ) +
    box(100, 380, 600, 330, wood, 30) +
    box(120, 400, 560, 300, lighter(wood, 0.12), 20) +
    repeat(7, (index) => box(190 + index * 70, 404, 5, 290, darker(wood, 0.05))) +
    floor(860, "#9c7250") +
    shade("M40 930H790V960H40z", 0.2) +
    shape("M70 640H730C750 640 756 660 758 690L770 940H30L42 690C44 660 50 640 70 640z", linen) +
    at(250, 600, { rotate: -4 }, pillow("#fbf6ee")) +
    at(540, 600, { rotate: 5 }, pillow("#f5ede1")) +
    at(400, 640, { scale: 0.72, rotate: -2 }, pillow(clay)) +
    shape(
      "M40 730C160 690 240 730 330 706C430 680 520 726 620 700C690 684 740 706 764 720L776 950C700 974 600 940 520 962S330 950 250 966S90 950 24 960z",
      "#8e9a78",
    ) +
    shape(
      "M40 730C160 690 240 730 330 706C430 680 520 726 620 700C690 684 740 706 764 720L766 768C700 750 640 744 560 766S400 740 310 764S130 752 36 776z",
      "#f3ebdf",
    ) +
    line(
      "M180 790C200 840 190 900 170 950M330 790C350 850 330 900 340 950M520 786C500 840 530 900 520 950M650 790C670 840 650 890 664 946",
      darker("#8e9a78", 0.16),
      7,
    ) +
    shape("M420 800C520 770 680 790 774 830L780 950C690 974 600 940 520 962C470 920 440 860 420 800z", mustard) +
    repeat(4, (index) =>
      line(
        `M${470 + index * 76} ${806 + index * 6}C${480 + index * 76} 860 ${470 + index * 78} 910 ${500 + index * 76} 950`,
        darker(mustard, 0.16),
        6,
      ),
    ) +
    at(
      300,
      812,
      { rotate: -6 },
      castShadow(8, 8, 130, 26, 0.14),
      box(-120, -26, 240, 40, wood, 12),
      at(-50, -26, { scale: 0.9 }, mug(62, 58, linen)),
      at(46, -24, {}, flatBook(110, 24, navy)),
    ) +
    box(-10, 1090, 820, 10, "#8a6344"),
};
