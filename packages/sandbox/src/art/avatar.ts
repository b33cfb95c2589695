import { darker, lighter } from "./kit/colour.ts";
import { at, box, disc, line, oval, repeat, ring, type Svg, shade, shape } from "./kit/draw.ts";
import { leaf } from "./kit/props.ts";
import { picks } from "./kit/random.ts";

type Mark = (ink: string, ground: string) => Svg;

/** Each on a 400-wide square, its middle at 200, 200. */
const marks = {
  leaf: (ink, ground) =>
    at(182, 310, { rotate: 12 }, leaf(230, 92, ink)) +
    at(214, 310, { rotate: 54 }, leaf(150, 54, lighter(ink, 0.25))) +
    line("M180 320L206 250", ground, 6),
  bean: (ink, ground) =>
    at(
      200,
      200,
      { rotate: 32 },
      oval(0, 0, 84, 118, ink),
      shade("M20-115C70-110 84-50 84 0S66 110 20 114C60 60 60-60 20-115z"),
      line("M6-104C-34-50 40-10 0 30S-14 90 -4 108", ground, 14),
    ),
  drop: (ink, ground) =>
    shape("M200 78C260 160 290 200 290 240A90 90 0 0 1 110 240C110 200 140 160 200 78z", ink) +
    line("M156 244A46 46 0 0 0 196 288", ground, 14),
  wave: (ink) =>
    repeat(3, (row) =>
      line(
        `M84 ${142 + row * 58}C120 ${102 + row * 58} 148 ${102 + row * 58} 180 ${142 + row * 58}S240 ${182 + row * 58} 270 ${142 + row * 58}S304 ${118 + row * 58} 320 ${126 + row * 58}`,
        row === 1 ? lighter(ink, 0.25) : ink,
        24,
      ),
    ),
  peak: (ink, _ground) =>
    shape("M60 300L170 120L220 200L252 152L340 300z", ink) +
    shape("M170 120L204 176L182 190L168 172L150 188L138 172z", lighter(ink, 0.7)) +
    disc(288, 112, 30, lighter(ink, 0.25)),
  sun: (ink, ground) =>
    disc(200, 220, 84, ink) +
    repeat(7, (ray) => at(200, 220, { rotate: -90 + ray * 30 }, box(-7, -146, 14, 40, ink, 7))) +
    box(60, 240, 280, 120, ground) +
    box(88, 236, 224, 14, ink, 7) +
    box(128, 272, 144, 14, lighter(ink, 0.25), 7),
  moon: (ink, ground) =>
    disc(200, 200, 104, ink) +
    disc(246, 170, 92, ground) +
    disc(270, 250, 12, lighter(ink, 0.25)) +
    disc(292, 180, 8, lighter(ink, 0.25)),
  flower: (ink, ground) =>
    repeat(6, (petal) =>
      at(200, 200, { rotate: petal * 60 }, oval(0, -66, 38, 58, petal % 2 ? ink : lighter(ink, 0.2))),
    ) + disc(200, 200, 32, ground),
  arch: (ink) =>
    ring(200, 250, 128, ink, 26).replace(
      "<circle",
      '<circle stroke-dasharray="402 402" transform="rotate(180 200 250)"',
    ) +
    ring(200, 250, 78, lighter(ink, 0.25), 26).replace(
      "<circle",
      '<circle stroke-dasharray="245 245" transform="rotate(180 200 250)"',
    ) +
    disc(200, 250, 30, ink),
  cup: (ink, ground) =>
    line("M276 196c56-12 56 84-8 84", ink, 22) +
    shape("M110 172H284V230C284 290 250 318 220 318H174C144 318 110 290 110 230z", ink) +
    shade("M236 172H284V230C284 290 250 318 220 318H200C244 290 240 220 236 172z") +
    line("M166 146c-16-20 16-34 0-56M222 146c-16-20 16-34 0-56", lighter(ink, 0.25), 12) +
    line("M128 192V230", ground, 8),
  blocks: (ink) =>
    box(92, 92, 100, 100, ink, 24) + box(208, 92, 100, 216, lighter(ink, 0.25), 50) + disc(142, 258, 50, ink),
  spark: (ink) =>
    shape(
      "M200 76C208 160 240 192 324 200C240 208 208 240 200 324C192 240 160 208 76 200C160 192 192 160 200 76z",
      ink,
    ) +
    shape(
      "M300 84C303 112 312 121 340 124C312 127 303 136 300 164C297 136 288 127 260 124C288 121 297 112 300 84z",
      lighter(ink, 0.25),
    ),
} as const satisfies Record<string, Mark>;

const hints: readonly (readonly [RegExp, keyof typeof marks])[] = [
  [/tea|leaf|garden|plant|green|herb/i, "leaf"],
  [/coffee|bean|roast|espresso|brew/i, "bean"],
  [/ski|peak|nord|mount|alp|snow|fjell/i, "peak"],
  [/cup|kettle|mug|cafe/i, "cup"],
  [/skin|serum|glow|water/i, "drop"],
  [/sea|tide|wave|surf|swim/i, "wave"],
  [/home|house|room|door/i, "arch"],
  [/night|moon|sleep/i, "moon"],
  [/sun|morning|day/i, "sun"],
  [/flower|bloom|rose|beauty/i, "flower"],
  [/app|tech|tab|soft|data/i, "blocks"],
];

const colours = [
  ["#2f4a43", "#e9dcc0"],
  ["#c4623c", "#fbeede"],
  ["#22364f", "#f0b96a"],
  ["#e8d2b8", "#7a3f28"],
  ["#5a2f45", "#f0c4b2"],
  ["#dbe5d4", "#3f6350"],
  ["#f0c46f", "#5a3424"],
  ["#34435a", "#a9d8c8"],
  ["#f1d6cc", "#a8433f"],
  ["#465a50", "#ecd9b4"],
] as const;

/** A mark such as a small brand has, 400 by 400, told apart by handle; it fills its square, since hosts crop to a circle. */
export function drawAvatar({ seed, handle }: { seed: string; handle: string }): Svg {
  const pick = picks(`${handle}/${seed}`);
  const [ground, ink] = pick.of(colours);
  const hint = hints.find(([words]) => words.test(handle))?.[1];
  const names = Object.keys(marks) as [keyof typeof marks, ...(keyof typeof marks)[]];
  const mark: Mark = marks[hint ?? pick.of(names)];
  return box(0, 0, 400, 400, ground) + disc(200, 200, 172, darker(ground, 0.07)) + mark(ink, darker(ground, 0.07));
}
