import { at, box, castShadow, disc, line, oval, repeat, type Svg, shade, shape, through } from "../../kit/draw.ts";
import { floor, wall } from "../../kit/ground.ts";
import { cloud, leaf, mug, pot } from "../../kit/props.ts";
import type { DrawnSource } from "../drawn-source.ts";
import { clay, mustard } from "./colours.ts";

const cat =
  castShadow(10, 4, 130, 12, 0.2) +
  line("M96-30C170-20 190-90 150-120", "#b9713f", 26) +
  line("M158-112C152-122 146-126 138-128", "#fbf3e6", 24) +
  shape("M-90 0C-110-100-80-190-10-196C70-196 120-110 112-30C110-8 100 0 84 0z", "#cf8a4f") +
  shape("M-60 0C-70-60-50-110-20-116C10-110 20-50 14 0z", "#fbf3e6") +
  shape("M50-168C84-140 104-90 104-40M30-186" + "z", "#b9713f") +
  line("M84-130C70-124 60-120 52-122M100-94C86-90 74-90 66-94M106-60C92-58 82-60 74-64", "#b9713f", 10) +
  shape("M-96-300L-84-226H-44zM24-300L14-226H-26z", "#cf8a4f") +
  shape("M-88-280L-80-236H-58zM16-280L8-236H-14z", "#e9b7a0") +
  shape("M-112-200C-112-250-76-262-36-262S40-250 40-200S0-146-36-146S-112-156-112-200z", "#cf8a4f") +
  shape("M-66-180C-66-156-50-146-36-146S-6-156-6-180C-16-194-26-190-36-196C-46-190-56-194-66-180z", "#fbf3e6") +
  line("M-36-260V-232M-56-256V-238M-16-256V-238", "#b9713f", 8) +
  line("M-82-206q12 10 24 0M-14-206q12 10 24 0", "#3a2018", 6) +
  shape("M-44-186H-28L-36-176z", "#c9676a") +
  line("M-36-176V-168M-36-168q-8 8-16 2M-36-168q8 8 16 2", "#3a2018", 4) +
  oval(-52, -6, 24, 14, "#fbf3e6") +
  oval(0, -6, 24, 14, "#fbf3e6");

const monstera = (): Svg =>
  repeat(6, (index) => {
    const turn = [-64, -34, -8, 18, 44, 70][index] ?? 0;
    const reach = [150, 210, 250, 230, 190, 140][index] ?? 180;
    return at(
      0,
      -90,
      { rotate: turn },
      line(`M0 0V${-reach + 20}`, "#46604a", 8),
      at(
        0,
        -reach + 40,
        { scale: 0.9 },
        shape(
          "M0 40C-70 30-84-40-60-80C-40-110-14-120 0-130C14-120 40-110 60-80C84-40 70 30 0 40z",
          index % 2 ? "#5f8560" : "#4f7352",
        ),
        line("M0 36V-110M0-10L-44-34M0-10L44-34M0-50L-36-74M0-50L36-74M0 20L-38 8M0 20L38 8", "#86a685", 5),
        line("M-74-14L-40-18M74-14L40-18M-62-62L-36-56M62-62L36-56", "#bcd3da", 9),
      ),
    );
  }) + pot(150, 116, "#3f5a6b");

export const windowCat: DrawnSource = {
  key: "home-window-cat",
  niche: "home",
  kind: "video",
  caption: "bought the plant for me. it belongs to him now",
  author: "sill.and.whiskers",
  words: ["home", "plants", "cat", "window", "houseplants", "cosy", "apartment", "green", "sunday"],
  draw: () =>
    wall("#e2c9b0") +
    shape("M150 760V330C150 150 270 60 400 60S650 150 650 330V760z", "#f6ede0") +
    through(
      "scene-arch",
      '<path d="M176 740V334C176 170 286 88 400 88S624 170 624 334V740z"/>',
      box(170, 80, 460, 680, "#bcd3da"),
      disc(520, 240, 60, "#fbe6b4"),
      at(280, 300, {}, cloud(170, "#dce9ec")),
      shape("M170 560C260 500 360 520 430 540S560 510 630 540V760H170z", "#9db59a"),
      box(210, 470, 90, 300, "#d9a88c"),
      shape("M200 476L255 420L310 476z", clay),
      box(300, 520, 110, 250, "#e9d3b9"),
      box(296, 506, 118, 20, "#b98a60"),
      repeat(4, (index) => box(322 + (index % 2) * 42, 550 + Math.floor(index / 2) * 60, 24, 34, "#8fa7b0", 3)),
      repeat(2, (index) => box(232, 510 + index * 60, 24, 34, "#8fa7b0", 3)),
      shape("M430 760C420 640 520 610 560 650C600 620 640 660 640 760z", "#7d9d74"),
    ) +
    box(388, 88, 24, 660, "#f6ede0") +
    box(170, 392, 460, 22, "#f6ede0") +
    line("M400 92C286 92 180 172 180 334V740", "#e4d6c2", 6) +
    box(-10, 744, 820, 46, "#fbf6ee", 6) +
    shade("M-10 790H810V816H-10z", 0.14) +
    floor(816, "#d3b598") +
    repeat(4, (index) => box(60 + index * 186, 850, 130, 400, "#dcc2a8", 10)) +
    at(560, 750, { scale: 1.02 }, monstera()) +
    at(280, 756, { scale: 1.16 }, cat) +
    at(
      92,
      750,
      {},
      at(
        0,
        -80,
        {},
        repeat(5, (index) => at(0, 0, { rotate: -40 + index * 20 }, leaf(110, 22, index % 2 ? "#86a685" : "#6f9473"))),
      ),
      pot(100, 88, clay),
    ) +
    at(716, 750, { scale: 0.9 }, mug(80, 80, mustard)),
};
