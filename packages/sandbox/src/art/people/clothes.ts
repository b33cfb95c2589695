import { darker, lighter } from "../kit/colour.ts";
import { box, disc, line, repeat, type Svg, shade, shape, through } from "../kit/draw.ts";
import type { Look } from "./look.ts";

/** The body's outline from the neck down, arms hanging, as wide as the shoulders given. */
function outline(shoulders: number): string {
  const left = 300 - shoulders;
  const right = 300 + shoulders;
  return `M248 520C230 548 ${left + 60} 560 ${left + 28} 590C${left} 616 ${left - 14} 680 ${left - 24} 780C${left - 34} 900 ${left - 40} 1100 ${left - 44} 1260H${right + 44}C${right + 40} 1100 ${right + 34} 900 ${right + 24} 780C${right + 14} 680 ${right} 616 ${right - 28} 590C${right - 60} 560 370 548 352 520C340 552 260 552 248 520z`;
}

const armSeams = (shoulders: number, fill: string): Svg =>
  line(
    `M${300 - shoulders + 66} 700C${300 - shoulders + 58} 820 ${300 - shoulders + 60} 980 ${300 - shoulders + 62} 1260M${300 + shoulders - 66} 700C${300 + shoulders - 58} 820 ${300 + shoulders - 60} 980 ${300 + shoulders - 62} 1260`,
    darker(fill, 0.24),
    6,
  );

function details({ clothes, cloth, second, shoulders }: Look): Svg {
  switch (clothes) {
    case "striped":
      return repeat(9, (row) => box(300 - shoulders - 60, 622 + row * 74, shoulders * 2 + 120, 26, second));
    case "hoodie":
      return (
        shape(
          "M228 506C190 540 190 590 236 616C270 632 330 632 364 616C410 590 410 540 372 506C370 560 330 580 300 580S230 560 228 506z",
          darker(cloth, 0.1),
        ) +
        shade("M372 506C410 540 410 590 364 616C346 624 320 628 300 628C350 600 372 560 372 506z", 0.1) +
        line("M268 612C266 660 262 690 264 720M332 612C334 660 338 690 336 720", second, 8) +
        shape("M190 960H410L440 1100H160z", darker(cloth, 0.08))
      );
    case "shirt":
      return (
        shape("M250 512L300 590L350 512L384 540L330 620L300 596L270 620L216 540z", lighter(cloth, 0.22)) +
        line("M300 596V1260", darker(cloth, 0.2), 5) +
        repeat(6, (row) => disc(312, 660 + row * 100, 7, second))
      );
    case "blazer":
      return (
        shape("M252 522C262 560 290 640 300 720C310 640 338 560 348 522C340 552 260 552 252 522z", second) +
        shape("M248 516L196 556L236 640L300 760L300 690z", darker(cloth, 0.14)) +
        shape("M352 516L404 556L364 640L300 760L300 690z", darker(cloth, 0.2)) +
        line("M300 750V1260", darker(cloth, 0.3), 6) +
        disc(318, 830, 9, second)
      );
    case "dungarees":
      return (
        shape("M206 700H394V1260H206z", second) +
        box(190, 880, 220, 400, second) +
        line("M216 720L196 560M384 720L404 560", second, 34) +
        disc(218, 716, 13, "#d9a441") +
        disc(382, 716, 13, "#d9a441") +
        box(252, 770, 96, 84, darker(second, 0.1), 8)
      );
    default:
      return "";
  }
}

/** What lies around the neck, over the edge of everything else. */
function collar({ clothes, cloth, second }: Look): Svg {
  switch (clothes) {
    case "tee":
    case "dungarees":
      return line(
        "M247 521C261 555 339 555 353 521",
        clothes === "tee" ? darker(cloth, 0.16) : lighter(second, 0.35),
        13,
      );
    case "striped":
      return line("M247 521C261 555 339 555 353 521", second, 16);
    case "rollneck":
      return (
        box(240, 470, 120, 84, cloth, 26) +
        shade("M316 470H334a26 26 0 0 1 26 26V528a26 26 0 0 1-26 26H316z", 0.14) +
        line("M246 496C270 506 330 506 354 496", darker(cloth, 0.2), 5)
      );
    default:
      return "";
  }
}

/** Clothes from the neck down; `name` keeps the clip apart from others in one drawing. */
export function clothed(look: Look, name: string): Svg {
  const body = outline(look.shoulders);
  const base = look.clothes === "dungarees" ? lighter(look.second, 0.55) : look.cloth;
  return (
    through(
      `${name}-body`,
      `<path d="${body}"/>`,
      shape(body, base),
      look.clothes === "dungarees" ? details({ ...look, second: look.cloth }) : details(look),
      armSeams(look.shoulders, base),
      shade(
        `M${300 + look.shoulders * 0.62} 560C${300 + look.shoulders * 0.8} 700 ${300 + look.shoulders * 0.66} 1000 ${300 + look.shoulders * 0.7} 1260H700V560z`,
        0.1,
      ),
    ) + collar(look)
  );
}
