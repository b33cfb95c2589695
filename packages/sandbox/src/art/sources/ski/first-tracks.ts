import { at, castShadow, disc, line, repeat, type Svg, shade, shape } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { peak, pine } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { fir, ice, navy, red, snow, sun } from "./colours.ts";

const track = (offset: number): Svg =>
  line(
    `M${508 + offset} 470C${420 + offset} 520 ${420 + offset} 556 ${520 + offset} 596S${600 + offset * 1.4} 690 ${440 + offset * 1.4} 740S${270 + offset * 1.8} 860 ${430 + offset * 1.8} 920S${520 + offset * 2.4} 1060 ${340 + offset * 2.4} 1240`,
    "#c3d6e0",
    9,
  );

const skier =
  castShadow(-8, 62, 74, 10, 0.18) +
  line("M-62 70L58 46", red, 9) +
  line("M-46 82L74 58", red, 9) +
  line("M-2 6L-26 34L2 60", navy, 22) +
  line("M12 8L0 38L26 54", navy, 22) +
  shape("M-16 14C-30-24-8-60 22-62C42-62 44-30 30 14z", sun) +
  shade("M14-60C42-62 44-30 30 14H10C24-16 26-40 14-60z", 0.14) +
  line("M20-42C40-30 50-16 62-14", sun, 16) +
  line("M66-22L40 74", navy, 4) +
  line("M-6-40C-22-30-28-14-22 2", sun, 16) +
  line("M-20 6L-64 66", navy, 4) +
  disc(24, -80, 22, red) +
  shape("M24-92C40-94 48-84 46-74L28-72z", navy);

export const firstTracks: DrawnSource = {
  key: "ski-first-tracks",
  niche: "ski",
  kind: "slideshow",
  imageCount: 7,
  caption: "how to get first tracks without waking up angry",
  author: "fallline.friday",
  words: ["ski", "skiing", "first tracks", "powder", "morning", "mountain", "snow", "tips", "slope"],
  draw: () =>
    wall("#f6d9bd") +
    disc(250, 214, 84, "#fbe6b4") +
    at(180, 470, {}, peak(560, 300, "#8fa6c0", "#f8efe6", -0.1)) +
    at(660, 480, {}, peak(620, 400, "#7c95b4", "#f8efe6", 0.1)) +
    at(420, 490, {}, peak(420, 240, "#a5b8cc", "#f8efe6", 0.05)) +
    shape("M-10 470C160 400 300 470 430 460S690 400 810 470V1240H-10z", ice) +
    shape("M-10 560C140 470 360 440 520 466C640 486 740 520 810 600V1240H-10z", snow) +
    shade("M520 466C640 486 740 520 810 600V1240H700C760 900 690 560 520 466z", 0.05) +
    track(0) +
    track(26) +
    at(96, 640, {}, pine(250, fir, snow)) +
    at(34, 720, {}, pine(300, "#274b45", snow)) +
    at(712, 620, {}, pine(210, fir, snow)) +
    at(772, 760, {}, pine(340, "#274b45", snow)) +
    at(560, 720, { scale: 1.25, rotate: 10 }, skier) +
    repeat(12, (index) => disc(470 + ((index * 37) % 90), 778 + ((index * 23) % 44), 4 + (index % 3) * 3, "#ffffff")),
};
