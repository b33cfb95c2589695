import { at, box, castShadow, disc, light, line, oval, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { leaf } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { cream, eucalyptus, gold, plum, rose } from "./colours.ts";

const bottle =
  castShadow(20, 6, 150, 20, 0.2) +
  shape(
    "M-130-250C-130-300-60-296-60-336V-372H60V-336C60-296 130-300 130-250V-36C130-14 114 0 92 0H-92C-114 0-130-14-130-36z",
    "#c98a4b",
  ) +
  shape("M-112-200H112V-36C112-24 104-18 92-18H-92C-104-18-112-24-112-36z", "#b5733a") +
  oval(0, -200, 112, 14, "#dba469") +
  shade("M50-372H60V-336C60-296 130-300 130-250V-36C130-14 114 0 92 0H50z", 0.16) +
  box(-86, -170, 172, 120, cream, 8) +
  at(0, -92, {}, leaf(52, 18, eucalyptus)) +
  line("M-50-68H50", rose, 6) +
  box(-70, -392, 140, 34, gold, 8) +
  light("M-114-246c4-16 14-24 30-30l4 12c-10 4-18 12-20 24V-40h-14z", 0.45);

const pipette =
  box(-20, -300, 40, 240, "#f6efe8", 14) +
  shape("M-20-90H20L8-20V6C8 14-8 14-8 6V-20z", "#f6efe8") +
  shape("M-12-180H12V-92L4-24V2C4 6-4 6-4 2V-24L-12-92z", "#d99a55") +
  light("M-14-280h7v180h-7z", 0.9) +
  box(-48, -360, 96, 74, gold, 10) +
  shade("M16-360h22a10 10 0 0 1 10 10v54a10 10 0 0 1-10 10H16z", 0.16) +
  shape("M-34-356V-480C-34-530 34-530 34-480V-356z", plum) +
  light("M-20-370v-100c0-16 6-24 14-28v128z", 0.18);

export const serumDrop: DrawnSource = {
  key: "beauty-serum-drop",
  niche: "beauty",
  kind: "video",
  caption: "you only need two drops. two.",
  author: "drop.by.drop.skin",
  words: ["beauty", "serum", "skincare", "drops", "glow", "routine", "face oil", "asmr", "morning"],
  draw: () =>
    wall("#cfd9cb") +
    disc(440, 380, 330, "#dde4d8") +
    shape("M-10 700C200 660 560 660 810 700V1240H-10z", "#b7c6b4") +
    oval(400, 866, 360, 70, "#a9bba8") +
    oval(400, 850, 350, 66, "#e9ede4") +
    oval(400, 846, 318, 54, "#f4f6f0") +
    at(240, 856, { scale: 1.02 }, bottle) +
    at(540, 520, { rotate: 10, scale: 1.06 }, pipette) +
    shape("M532 560C556 604 576 626 576 652A44 44 0 0 1 488 652C488 626 508 604 532 560z", "#d99a55") +
    light("M506 640c0-14 8-26 16-38l8 6c-8 12-12 22-12 34z", 0.7) +
    oval(532, 838, 92, 18, "#e3c08f") +
    oval(532, 836, 58, 10, "#d99a55") +
    at(700, 830, { rotate: 26 }, leaf(220, 60, "#7f9c86")) +
    at(720, 850, { rotate: 62 }, leaf(160, 46, eucalyptus)) +
    at(86, 870, { rotate: -36 }, leaf(180, 50, eucalyptus)) +
    at(110, 890, { rotate: -74 }, leaf(130, 40, "#7f9c86")),
};
