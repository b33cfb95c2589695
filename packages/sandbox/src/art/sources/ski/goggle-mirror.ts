import { darker } from "../../kit/colour.ts";
import { at, box, disc, faded, light, line, repeat, shade, shape, through } from "../../kit/draw.ts";
import { wall } from "../../kit/ground.ts";
import { peak, pine } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { navy, red, snow, sun } from "./colours.ts";

const lens =
  "M150 470C160 392 230 366 400 366S640 392 650 470C664 566 640 636 560 640C486 644 470 582 400 582S314 644 240 640C160 636 136 566 150 470z";
const frame =
  "M120 468C130 372 210 336 400 336S670 372 680 468C698 590 664 672 566 676C486 680 462 616 400 616S314 680 234 676C136 672 102 590 120 468z";

const reflection = through(
  "scene-lens",
  `<path d="${lens}"/>`,
  box(120, 340, 560, 340, "#f2a765"),
  box(120, 340, 560, 110, "#f6c583"),
  disc(520, 450, 40, "#fdeebf"),
  at(300, 600, {}, peak(330, 190, "#7b6f9a", "#fbeede", 0.1)),
  at(510, 610, {}, peak(300, 150, "#6a6090", "#fbeede", -0.1)),
  shape("M120 570C260 530 420 560 680 560V700H120z", "#e9e6f0"),
  repeat(7, (index) => at(180 + index * 74, 600 + (index % 2) * 18, {}, pine(64, "#463f68"))),
  light("M220 350h70L190 660h-70zM316 350h24L240 660h-24z", 0.28),
);

export const goggleMirror: DrawnSource = {
  key: "ski-goggle-mirror",
  niche: "ski",
  kind: "slideshow",
  imageCount: 5,
  caption: "lens colours, explained by someone who bought the wrong one",
  author: "bluebird.and.bread",
  words: ["ski", "goggles", "lens", "gear", "snowboard", "bluebird", "flat light", "helmet", "guide"],
  draw: () =>
    wall("#c9dde6") +
    repeat(40, (index) =>
      faded(0.9, disc((index * 211) % 800, -220 + ((index * 157) % 1440), 4 + (index % 4) * 2, "#ffffff")),
    ) +
    // Coat and collar.
    shape("M-10 1240V980C120 880 220 850 400 850S680 880 810 980V1240z", red) +
    shade("M500 856C640 872 720 910 810 980V1240H560z", 0.14) +
    shape("M236 820H564C584 900 560 960 400 970S216 900 236 820z", darker(red, 0.2)) +
    line("M400 900V1230", "#8f3428", 8) +
    // Face, as much as is not covered.
    shape("M214 520C214 740 280 850 400 850S586 740 586 520z", "#d9a27b") +
    shape("M586 560C584 740 520 850 400 850C470 800 520 700 516 600z", "#c08760") +
    shape("M210 670C260 720 330 712 400 712S540 720 590 670C596 800 520 880 400 884S204 800 210 670z", navy) +
    shade("M500 706C540 704 570 692 590 670C596 800 520 880 400 884C470 850 510 780 500 706z", 0.25) +
    line("M300 770C340 790 460 790 500 770", "#37506e", 6) +
    line("M290 812C340 834 460 834 510 812", "#37506e", 6) +
    // Helmet and strap.
    shape("M166 470C130 200 270 130 400 130S670 200 634 470z", snow) +
    shade("M470 136C640 160 656 320 634 470H540C590 330 580 210 470 136z", 0.1) +
    box(320, 178, 36, 90, "#c2ccd1", 18) +
    box(444, 178, 36, 90, "#c2ccd1", 18) +
    light("M230 300c10-60 36-96 76-120l10 14c-34 24-56 58-66 112z", 0.9) +
    box(96, 430, 70, 104, navy, 14) +
    box(634, 430, 70, 104, navy, 14) +
    line("M108 482H160M640 482H692", sun, 12) +
    shape(frame, navy) +
    reflection +
    line(lens, "#12233a", 7),
};
