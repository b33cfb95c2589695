import { darker } from "../../src/art/kit/colour.ts";
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
} from "../../src/art/kit/draw.ts";
import { cloud, flatBook, leaf, mug, pot } from "../../src/art/kit/props.ts";
import type { Look } from "../../src/art/people/look.ts";
import { figure } from "../../src/art/people/portrait.ts";

const TURN = Math.PI * 2;
/** A swing that ends where it began, `times` over the whole loop. */
const swing = (phase: number, times: number, shift = 0): number => Math.sin(phase * TURN * times + shift);

const look: Look = {
  age: "young_adult",
  skin: "#c98a60",
  hair: "curls",
  hairColour: "#3a251c",
  clothes: "striped",
  cloth: "#35605a",
  second: "#f1dfc0",
  ground: "#e9cdb2",
  lips: "#b5544a",
  beard: "none",
  glasses: "none",
  earrings: true,
  freckles: true,
  lashes: true,
  jaw: 0.1,
  shoulders: 200,
};

const blinks = [0.14, 0.47, 0.53, 0.84];
const eyes = (phase: number): number => (blinks.some((moment) => Math.abs(phase - moment) < 0.011) ? 0 : 1);

/** Two sentences with a breath between, and a smile at the seam of the loop. */
function mouth(phase: number): number {
  const talking = (phase > 0.08 && phase < 0.42) || (phase > 0.56 && phase < 0.9);
  return talking ? 0.25 + 0.6 * Math.abs(swing(phase, 11)) * (0.6 + 0.4 * Math.abs(swing(phase, 4))) : 1;
}

function steam(x: number, y: number, phase: number): Svg {
  const strand = (shift: number, length: number): Svg => {
    const points = Array.from({ length: 13 }, (_, step) => {
      const rise = step / 12;
      return `${step ? "L" : "M"}${(x + shift + Math.sin(rise * 7 - phase * TURN * 3 + shift) * 9 * (0.3 + rise)).toFixed(1)} ${(y - rise * length).toFixed(1)}`;
    });
    return line(points.join(""), "#fffaf0", 7);
  };
  return faded(0.65, strand(-20, 96 + 12 * swing(phase, 2)), strand(0, 128), strand(20, 90 - 12 * swing(phase, 2)));
}

const plant = (phase: number): Svg =>
  repeat(7, (index) =>
    at(
      0,
      -96,
      { rotate: -60 + index * 20 + 2.4 * swing(phase, 2, index) },
      line("M0 0V-90", "#46604a", 6),
      at(0, -60, {}, leaf(130 - Math.abs(3 - index) * 12, 34, index % 2 ? "#6f9473" : "#5f8560")),
    ),
  ) + pot(130, 112, "#c4623c");

const view = (phase: number): Svg =>
  through(
    "video-view",
    '<rect x="70" y="120" width="580" height="640" rx="12"/>',
    box(70, 120, 580, 640, "#bcd9de"),
    disc(520, 250, 62, "#fbe6b4"),
    ...[0, 0.5].map((start) =>
      at(-90 + ((phase + start) % 1) * 900, 270 + start * 160, { scale: 0.9 - start * 0.3 }, cloud(210, "#e2eff0")),
    ),
    shape("M70 560C180 500 300 520 400 540S580 500 650 530V770H70z", "#9db59a"),
    shape("M70 640C200 580 380 640 480 610S610 590 650 600V770H70z", "#7d9d74"),
  ) +
  box(345, 120, 30, 640, "#f6ede0") +
  box(70, 400, 580, 24, "#f6ede0") +
  `<rect x="56" y="106" width="608" height="668" rx="18" fill="none" stroke="#f6ede0" stroke-width="30"/>`;

const curtain = (x: number, phase: number, side: number): Svg => {
  const sway = 8 * swing(phase, 1, side);
  const edge = x + side * 112;
  return (
    shape(`M${x} -20H${edge}C${edge + sway} 300 ${edge - sway} 560 ${edge + sway * 1.4} 840H${x}z`, "#d98e6a") +
    repeat(3, (fold) =>
      line(
        `M${x + side * (26 + fold * 30)} -20C${x + side * (26 + fold * 30) + sway * 0.6} 300 ${x + side * (26 + fold * 30) - sway * 0.6} 560 ${x + side * (26 + fold * 30) + sway} 836`,
        darker("#d98e6a", 0.16),
        6,
      ),
    )
  );
};

const table = (phase: number): Svg =>
  box(0, 1060, 720, 220, "#b98152") +
  box(0, 1060, 720, 16, "#cf9a69") +
  at(
    124,
    1150,
    {},
    castShadow(6, 2, 110, 12, 0.2),
    flatBook(190, 36, "#33475b"),
    at(8, -36, {}, flatBook(164, 32, "#d9a441")),
  ) +
  at(576, 1160, {}, mug(132, 124, "#fbf5ea")) +
  oval(576, 1036, 58, 7, "#6b4128") +
  steam(576, 1020, phase);

/** One frame, 720 by 1280; `phase` runs from 0 up to 1, where it meets its beginning. */
export function drawFrame(phase: number): Svg {
  const lean = 1.1 * swing(phase, 1) + 0.5 * swing(phase, 3);
  const bob = 5 * swing(phase, 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="1280" viewBox="0 0 720 1280">${
    box(0, 0, 720, 1280, "#ecd3b8") +
    view(phase) +
    curtain(0, phase, 1) +
    curtain(720, phase, -1) +
    box(0, 836, 720, 34, "#fbf6ee") +
    shade("M0 870H720V890H0z", 0.14) +
    box(0, 870, 720, 200, "#dcbf9f") +
    at(120, 840, {}, plant(phase)) +
    faded(0.16, light("M180 900L420 900L300 1060L20 1060z", 1)) +
    at(
      376,
      1240,
      { rotate: lean },
      at(-352, -1000 + bob, { scale: 1.18 }, figure(look, "video-person", { eyes: eyes(phase), mouth: mouth(phase) })),
    ) +
    table(phase)
  }</svg>`;
}
