import { at, box, castShadow, faded, light, line, oval, shade, shape } from "../../kit/draw.ts";
import { paneLight, planks, wall } from "../../kit/ground.ts";
import { rubberPlant } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { caramel, clay, espresso, night, porcelain, steel } from "./colours.ts";

const server =
  shape(
    "M318 700C300 760 262 790 262 838C262 872 292 884 330 884H492C530 884 560 872 560 838C560 790 522 760 504 700z",
    "#f3f6f2",
  ) +
  shape(
    "M278 800C268 812 262 824 262 838C262 872 292 884 330 884H492C530 884 560 872 560 838C560 824 554 812 544 800z",
    espresso,
  ) +
  oval(411, 800, 133, 14, "#6a4029") +
  shade("M470 700H504C522 760 560 790 560 838C560 872 530 884 492 884H450C520 860 500 780 470 700z", 0.1) +
  light("M300 790c6-22 24-44 30-66l12 3c-6 24-20 44-26 66z", 0.8) +
  box(306, 690, 210, 22, "#c89a5c", 8) +
  line("M411 712V790", "#6a4029", 6);

const dripper =
  shape("M272 520H550L470 692H352z", porcelain) +
  shade("M450 520H550L470 692H420z", 0.1) +
  shape("M256 500H566L552 536H270z", "#fffdf7") +
  line("M556 560c56-6 66 62 10 70", porcelain, 22) +
  oval(411, 500, 155, 26, "#efe6d6") +
  oval(411, 504, 132, 19, espresso) +
  oval(404, 504, 70, 10, caramel);

const kettle =
  line("M404 496C406 440 412 410 420 384", "#cfe3e6", 9) +
  line("M560 340C500 340 508 250 466 250C432 250 430 330 420 376", steel, 24) +
  line("M552 330C512 326 506 244 466 245C446 246 438 280 430 320", "#e5e7e3", 6) +
  shape("M548 250H742C770 300 776 350 772 384H540C534 350 536 300 548 250z", steel) +
  shade("M690 250H742C770 300 776 350 772 384H690C704 340 702 300 690 250z", 0.14) +
  light("M566 268h26c-8 34-10 62-8 98h-28c-2-38 0-64 10-98z", 0.5) +
  shape("M566 250C572 214 718 214 724 250z", "#dcdeda") +
  box(632, 196, 26, 28, night, 8) +
  line("M744 268C830 268 826 420 764 372", night, 26);

export const pourOver: DrawnSource = {
  key: "coffee-pour-over",
  niche: "coffee",
  kind: "video",
  caption: "pov: nobody talks to you until this is done",
  author: "the.kettle.diary",
  words: ["coffee", "pour over", "filter", "kettle", "brew", "morning", "routine", "barista", "home barista"],
  draw: () =>
    wall("#dfe3d8") +
    paneLight(90, -60, 460, 640, 0.5, -110) +
    planks(760, "#b98152", "#a06b40", 150) +
    box(-10, 760, 820, 14, "#cf9a69") +
    at(92, 762, {}, rubberPlant(300, clay, "#5f7f5d")) +
    castShadow(420, 884, 210, 26) +
    server +
    dripper +
    kettle +
    faded(
      0.7,
      line("M332 462c-18-22 18-42 0-68s12-28 2-44", "#ffffff", 9),
      line("M480 466c-18-22 18-42 0-68s12-28 2-44", "#ffffff", 9),
    ),
};
