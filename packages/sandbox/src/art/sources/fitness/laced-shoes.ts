import { darker, lighter } from "../../kit/colour.ts";
import { at, box, castShadow, disc, faded, light, line, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { brick, charcoal, cobalt, lime } from "./colours.ts";

const shoe = (upper: string, sole: string, trim: string): Svg =>
  castShadow(20, 6, 270, 22, 0.22) +
  shape("M-250-30C-262 0-250 10-230 10H236C266 10 270-34 246-48z", sole) +
  shape(
    "M-252-44C-262-100-246-160-222-206C-200-222-176-216-164-196C-146-168-110-160-80-176C-30-150 30-104 90-88C160-76 240-72 250-36C200-20-150-16-252-44z",
    upper,
  ) +
  shade("M-252-44C-254-70-252-96-246-120C-160-70 40-40 248-52C252-44 252-40 250-36C200-20-150-16-252-44z", 0.12) +
  shape("M120-82C180-74 240-70 250-36C210-24 160-22 110-22C100-50 106-70 120-82z", trim) +
  shape(
    "M-250-60C-256-110-244-164-222-206C-212-214-202-216-192-214C-204-160-200-90-180-34C-210-36-236-40-252-44z",
    trim,
  ) +
  shape("M-80-176C-30-150 30-104 90-88L62-60C10-74-60-120-104-160z", lighter(upper, 0.35)) +
  repeat(4, (index) =>
    line(
      `M${-84 + index * 38} ${-150 + index * 22}L${-56 + index * 36} ${-176 + index * 24}M${-72 + index * 38} ${-134 + index * 22}L${-38 + index * 36} ${-164 + index * 24}`,
      "#fffaf0",
      9,
    ),
  ) +
  line("M-76-172C-110-220-60-236-64-186C-40-230-6-206-58-172", "#fffaf0", 9) +
  line("M-150-60C-90-120-30-110 20-66", lime, 14) +
  line("M-110-46C-70-84-30-84 4-54", lime, 14) +
  repeat(11, (index) => box(-226 + index * 44, -4, 22, 14, darker(sole, 0.14), 4)) +
  light("M-230-24C-100-6 100-6 236-28v8C100 2-100 2-232-16z", 0.6);

const bottle =
  castShadow(14, 4, 76, 12) +
  box(-58, -300, 116, 300, "#7fb0bd", 24) +
  shade("M16-300H34a24 24 0 0 1 24 24V-24a24 24 0 0 1-24 24H16z", 0.14) +
  light("M-42-270h14v210h-14z", 0.5) +
  box(-44, -346, 88, 54, charcoal, 12) +
  line("M-30-346C-30-400 30-400 30-346", charcoal, 12) +
  repeat(4, (index) => box(26, -230 + index * 46, 20, 6, "#fffaf0", 3));

export const lacedShoes: DrawnSource = {
  key: "fitness-laced-shoes",
  niche: "fitness",
  kind: "slideshow",
  imageCount: 5,
  caption: "you are lacing your running shoes for someone else's foot",
  author: "heel.lock.daily",
  words: ["fitness", "running shoes", "shoes", "laces", "running", "gear", "tips", "blisters", "marathon"],
  draw: () =>
    wall("#efcfae") +
    disc(400, 470, 330, "#f5dec5") +
    repeat(5, (index) =>
      faded(0.6, line(`M${-40 + index * 36} ${330 + index * 46}H${110 + index * 24}`, "#e2b78d", 10)),
    ) +
    floor(730, cobalt) +
    box(-10, 730, 820, 14, lighter(cobalt, 0.2)) +
    repeat(3, (index) =>
      shape(`M${-10 + index * 330} 1230L${150 + index * 210} 744h16L${60 + index * 330} 1230z`, lighter(cobalt, 0.12)),
    ) +
    at(676, 748, { scale: 1.1 }, bottle) +
    at(356, 690, { scale: 1.02, rotate: -9 }, shoe("#e9e3d6", "#fffaf0", brick)) +
    at(420, 890, { scale: 1.2 }, shoe(brick, "#fffaf0", charcoal)),
};
