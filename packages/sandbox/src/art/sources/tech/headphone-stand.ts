import { at, box, castShadow, disc, faded, light, line, repeat, ring, shade, shape } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { flatBook, mug } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { amber, coral, lilac, mint, night, paper, slate, steel } from "./colours.ts";

const headphones =
  line("M-150 60C-170-220 170-220 150 60", night, 40) +
  line("M-146 40C-160-196 160-196 146 40", slate, 14) +
  box(-196, 20, 92, 190, coral, 44) +
  shade("M-130 20H-148a44 44 0 0 1 44 44V166a44 44 0 0 1-44 44h-10C-130 160-130 70-130 20z", 0.14) +
  box(104, 20, 92, 190, coral, 44) +
  shade("M160 24c24 8 36 24 36 40V166a44 44 0 0 1-44 44C170 150 172 80 160 24z", 0.16) +
  box(-118, 34, 38, 162, night, 18) +
  box(80, 34, 38, 162, night, 18) +
  light("M-184 70c0-16 8-28 20-32v10c-6 4-9 12-9 22v80h-11z", 0.4);

const stand =
  castShadow(0, 4, 150, 14, 0.3) +
  box(-120, -20, 240, 22, "#c99a6a", 10) +
  box(-17, -570, 34, 560, "#c99a6a", 10) +
  shade("M4-570H17V-20H4z", 0.14) +
  shape("M-84-560C-84-606 84-606 84-560V-544H-84z", "#b9855a");

const record =
  disc(0, 0, 250, night) +
  repeat(6, (groove) => ring(0, 0, 226 - groove * 22, "#2f3b4e", 3)) +
  disc(0, 0, 84, amber) +
  disc(0, 0, 60, "#e0a94f") +
  disc(0, 0, 11, paper) +
  faded(0.14, shape("M0 0L-120-220A250 250 0 0 1-10-250zM0 0L120 220A250 250 0 0 1 10 250z", "#fffaf0"));

export const headphoneStand: DrawnSource = {
  key: "tech-headphone-stand",
  niche: "tech",
  kind: "video",
  caption: "turn it up. no, the other thing: your focus",
  author: "side.b.setup",
  words: ["tech", "headphones", "music", "focus", "audio", "desk", "vinyl", "studio", "review"],
  draw: () =>
    wall("#6d679e") +
    shape("M-10-230H810V700C560 800 240 800-10 700z", "#7a74ab") +
    at(230, 330, {}, record) +
    repeat(9, (index) => {
      const height = [60, 130, 210, 120, 250, 160, 90, 180, 70][index] ?? 80;
      return faded(0.55, box(500 + index * 34, 330 - height / 2, 16, height, lilac, 8));
    }) +
    floor(840, "#3c3a5e") +
    box(-10, 840, 820, 16, "#55527f") +
    at(420, 872, { scale: 1.08 }, stand) +
    at(420, 400, { scale: 1.34 }, headphones) +
    at(
      150,
      876,
      {},
      castShadow(6, 4, 120, 12, 0.25),
      box(-110, -150, 220, 150, paper, 18),
      disc(-46, -74, 46, slate),
      disc(-46, -74, 20, steel),
      box(22, -120, 66, 16, coral, 8),
      box(22, -92, 50, 10, "#c9ccd0", 5),
      disc(40, -44, 17, mint),
      disc(80, -44, 17, amber),
    ) +
    at(
      694,
      872,
      {},
      flatBook(150, 34, mint),
      at(6, -34, {}, flatBook(130, 30, coral)),
      at(-14, -64, { scale: 0.9 }, mug(62, 62, paper)),
    ),
};
