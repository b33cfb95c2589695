import { lighter } from "../../kit/colour.ts";
import { at, box, disc, faded, line, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { cloud, peak, pine } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { dusk, fir, ice, navy, red, sky, snow, sun } from "./colours.ts";

const rider = (jacket: string, trousers: string, hat: string, skiColour: string): Svg =>
  line("M-4 10H46L54 92", trousers, 34) +
  shape("M34 82L84 92L82 112H34z", navy) +
  at(52, 116, { rotate: 14 }, box(-70, -5, 190, 11, skiColour, 5)) +
  shape("M-30 26C-42-40-32-92 4-94C38-92 42-30 34 26z", jacket) +
  shade("M8-92C38-92 42-30 34 26H12C26-20 24-62 8-92z", 0.14) +
  line("M10-66C30-40 44-24 62-22", jacket, 22) +
  disc(66, -22, 11, navy) +
  disc(6, -120, 29, "#d9a27b") +
  shape("M-27-120C-30-166 42-166 36-122C16-132-8-132-27-120z", hat) +
  disc(2, -160, 10, "#fffaf0") +
  shape("M8-128H37V-112C28-106 12-108 8-114z", navy) +
  box(-30, -98, 66, 20, lighter(jacket, 0.35), 10);

const chair =
  line("M-4-420V-280C-4-250-60-240-96-240V30", "#59656f", 13) +
  line("M-96-40H130", "#59656f", 10) +
  box(-108, 18, 244, 24, "#3c4854", 10) +
  box(-106, -96, 22, 120, "#3c4854", 10) +
  line("M136-52V60H170", "#59656f", 9);

export const chairlift: DrawnSource = {
  key: "ski-chairlift",
  niche: "ski",
  kind: "video",
  caption: "things you only say on a chairlift",
  author: "wax.and.waffles",
  words: ["ski", "chairlift", "lift", "friends", "mountain", "funny", "ski trip", "weekend", "snow"],
  draw: () =>
    wall(sky) +
    disc(640, 150, 70, "#fdf1cf") +
    at(150, 130, { scale: 0.9 }, cloud(260, "#dbe9f1")) +
    at(160, 760, {}, peak(620, 420, "#7593b0", snow, 0.12)) +
    at(640, 780, {}, peak(700, 500, "#6584a4", snow, -0.08)) +
    shape("M-10 740C160 660 360 700 520 740S740 700 810 720V1240H-10z", ice) +
    shape("M-10 850C200 760 420 800 810 880V1240H-10z", snow) +
    repeat(6, (index) =>
      at(
        30 + index * 62,
        850 + (index % 2) * 30 - index * 10,
        {},
        pine(150 + (index % 3) * 46, index % 2 ? fir : "#3a665c", snow),
      ),
    ) +
    repeat(4, (index) =>
      at(560 + index * 72, 890 + (index % 2) * 40, {}, pine(170 + (index % 2) * 60, index % 2 ? "#274b45" : fir, snow)),
    ) +
    line("M-20 100L820-20", "#48535d", 7) +
    at(
      120,
      150,
      { scale: 0.36 },
      chair,
      at(-40, 20, {}, rider("#6f9a83", navy, "#e0b04f", "#c8503f")),
      at(60, 20, {}, rider("#d9785a", navy, "#f3f6f6", "#3f6f8f")),
    ) +
    box(386, 26, 60, 22, "#3c4854", 8) +
    at(
      420,
      460,
      { scale: 1.22 },
      chair,
      at(-40, 14, {}, rider("#e0a63f", dusk, red, "#3f6f8f")),
      at(66, 14, {}, rider(red, navy, "#f3f6f6", sun)),
    ) +
    repeat(26, (index) => faded(0.85, disc((index * 173) % 800, (index * 269) % 1000, 3 + (index % 3) * 2, "#ffffff"))),
};
