import { lighter } from "../../kit/colour.ts";
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
  type Svg,
  shade,
  shape,
  through,
} from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { cloud, leaf } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { clay, espresso, porcelain, teal } from "./colours.ts";

const outline = "M262 270H538L506 850C504 878 488 890 466 890H334C312 890 296 878 294 850z";

const cube = (x: number, y: number, turn: number): Svg =>
  at(
    x,
    y,
    { rotate: turn },
    faded(0.75, box(-42, -42, 84, 84, "#fff6e6", 14)),
    faded(0.9, shape("M-30-30h40v8h-32v32h-8z", "#ffffff")),
  );

const parasol =
  shape(
    "M-260-150C-60-330 760-330 1010 60L944 88C900 60 850 70 824 110C780 60 700 50 650 84C600 30 520 20 470 50C420 0 330-6 280 26C220-20 130-20 80 14C20-40-80-40-130 0z",
    clay,
  ) +
  shape("M372-230C400-140 440-40 470 50C420 0 330-6 280 26C262-60 262-160 280-240z", "#f7ead6") +
  shape("M560-200C690-100 780 0 824 110C780 60 700 50 650 84C600-20 520-130 450-225z", "#f7ead6") +
  shape("M190-230C130-140 90-60 80 14C20-40-80-40-130 0C-80-110 0-190 100-220z", "#f7ead6");

const glass =
  castShadow(540, 900, 300, 34, 0.16) +
  through(
    "scene-glass",
    `<path d="${outline}"/>`,
    box(250, 200, 300, 700, "#eef6f2"),
    box(250, 350, 300, 580, "#f3e2c7"),
    shape("M250 480C310 440 340 530 400 500S490 450 550 510V910H250z", "#c58f5a"),
    shape("M250 610C320 570 350 660 410 630S500 600 550 650V910H250z", "#8a5330"),
    shape("M250 740C320 710 360 770 420 750S510 730 550 770V910H250z", espresso),
    shade("M470 240H550V900H440z", 0.1),
  ) +
  line("M470 430L548 150", teal, 24) +
  line("M476 430L553 156", lighter(teal, 0.3), 6) +
  cube(350, 368, 14) +
  cube(446, 398, -22) +
  cube(380, 468, 40) +
  light("M286 300h24l20 520h-22z", 0.55) +
  faded(0.75, line(outline, "#ffffff", 9)) +
  faded(0.55, oval(400, 270, 138, 18, "#ffffff")) +
  repeat(7, (index) =>
    faded(0.5, disc(312 + ((index * 67) % 180), 570 + ((index * 113) % 270), 5 + (index % 3) * 2, "#ffffff")),
  );

const sugarBowl =
  castShadow(20, 4, 92, 16) +
  box(-44, -108, 46, 60, "#fffdf7", 6) +
  box(2, -98, 40, 50, "#f1e6d2", 6) +
  shape("M-70-70C-70-10-40 0 0 0S70-10 70-70z", porcelain) +
  shade("M20-70H70C70-10 40 0 0 0C30-10 30-50 20-70z", 0.1) +
  oval(0, -70, 70, 8, "#e6d9c4");

export const icedTerrace: DrawnSource = {
  key: "coffee-iced-terrace",
  niche: "coffee",
  kind: "slideshow",
  imageCount: 5,
  caption: "iced coffee rules i will defend all summer",
  author: "longglass.club",
  words: ["coffee", "iced coffee", "iced latte", "summer", "cold brew", "terrace", "drink", "recipe"],
  draw: () =>
    wall("#bfe0e2") +
    disc(672, 262, 70, "#fbe3a6") +
    at(150, 300, {}, cloud(210, "#e9f5f3")) +
    box(-10, 450, 820, 200, "#5aa3ad") +
    light("M40 490h190v8H40zM620 488h150v8H620zM90 560h110v8H90zM590 560h190v8H590zM20 606h150v8H20z", 0.4) +
    shape("M-10 450C60 396 130 408 190 450z", "#7f9c74") +
    parasol +
    floor(640, "#e8cda5") +
    box(-10, 640, 820, 16, "#f4dfbd") +
    glass +
    at(640, 890, {}, sugarBowl) +
    at(140, 900, { rotate: -14 }, leaf(150, 44, "#6f8f6a"), at(30, 0, { rotate: 52 }, leaf(120, 36, "#86a57d"))),
};
