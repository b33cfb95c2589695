import { darker, mix } from "../kit/colour.ts";
import { box, disc, faded, line, oval, repeat, ring, type Svg, shape, through } from "../kit/draw.ts";
import type { Look } from "./look.ts";

const features = "#2b1d18";

function head(jaw: number): string {
  const corner = 424 + jaw * 12;
  const width = 60 + jaw * 16;
  return `M198 300C198 218 240 186 300 186S402 218 402 300C402 366 392 398 ${300 + width} ${corner}C${300 + width * 0.6} 456 322 464 300 464S${300 - width * 0.6} 456 ${300 - width} ${corner}C208 398 198 366 198 300z`;
}

/** 1 is how a portrait looks: eyes open, mouth smiling; 0 is shut. */
export interface Mood {
  readonly eyes: number;
  readonly mouth: number;
}

function eyes({ age, lashes }: Look, mood: Mood): Svg {
  if (mood.eyes < 0.3) return line("M243 328Q258 338 273 328M327 328Q342 338 357 328", features, 5);
  const open = age === "senior" ? 9 : age === "teen" ? 13 : 11.5;
  return [258, 342]
    .map((x, side) => {
      const out = side ? 1 : -1;
      return (
        oval(x, 326, 9.5, open, features) +
        disc(x + 3, 322, 3.2, "#ffffff") +
        line(
          `M${x - 15} ${326 - open + 3}Q${x} ${326 - open - 8} ${x + 15} ${326 - open + 3}`,
          features,
          lashes ? 5 : 3.5,
        ) +
        (lashes ? line(`M${x + out * 14} ${326 - open + 2}l${out * 8}-6`, features, 4) : "")
      );
    })
    .join("");
}

function brows({ hairColour, jaw, hair }: Look): Svg {
  const colour = mix(hair === "headscarf" ? "#3a251c" : hairColour, features, 0.35);
  const weight = 6 + jaw * 4;
  return line("M234 292Q254 278 278 288", colour, weight) + line("M322 288Q346 278 366 292", colour, weight);
}

function smile({ lips, skin, lashes }: Look): Svg {
  const corners = line("M262 402Q300 436 338 402", darker(skin, 0.55), 5);
  if (!lashes)
    return (
      shape("M266 404Q300 418 334 404Q322 436 300 436T266 404z", "#8a3a34") +
      shape("M274 406Q300 416 326 406L322 414Q300 422 278 414z", "#fffaf4") +
      corners
    );
  return (
    shape("M262 402Q284 392 300 400Q316 392 338 402Q322 436 300 436T262 402z", lips) +
    shape("M274 404Q300 412 326 404Q316 418 300 418T274 404z", "#fffaf4")
  );
}

function mouth(look: Look, mood: Mood): Svg {
  const open = 0.3 + mood.mouth * 0.7;
  const drawn = smile(look);
  return open < 1
    ? `<g transform="translate(0 ${(404 * (1 - open)).toFixed(1)}) scale(1 ${open.toFixed(3)})">${drawn}</g>`
    : drawn;
}

function years({ age, skin }: Look): Svg {
  const crease = darker(skin, 0.28);
  const grooves = line("M250 372Q240 392 248 412M350 372Q360 392 352 412", crease, 4);
  const eye = line("M224 330l-14-6M224 338l-14 2M376 330l14-6M376 338l14 2", crease, 3.5);
  const under = line("M244 346Q258 354 272 346M328 346Q342 354 356 346", crease, 3.5);
  const brow = line("M262 252Q300 242 338 252M268 234Q300 226 332 234", crease, 3.5);
  if (age === "mid_adult") return faded(0.6, grooves);
  if (age === "mature") return faded(0.8, grooves, under, eye);
  if (age === "senior") return faded(0.85, grooves, under, eye, brow);
  return "";
}

function beardOf({ beard, hairColour, jaw, skin }: Look): Svg {
  if (beard === "none") return "";
  const moustache = shape(
    "M300 384C280 374 252 382 244 408C268 404 288 400 300 394C312 400 332 404 356 408C348 382 320 374 300 384z",
    hairColour,
  );
  if (beard === "moustache") return moustache;
  const full = through(
    "face-beard",
    `<path d="${head(jaw)}"/>`,
    shape(
      "M190 330C206 372 220 392 240 388C262 372 338 372 360 388C380 392 394 372 410 330V480H190zM262 402Q300 440 338 402Q300 394 262 402z",
      beard === "full" ? hairColour : mix(skin, hairColour, 0.34),
    ).replace("<path", '<path fill-rule="evenodd"'),
  );
  return beard === "full" ? full + moustache : full;
}

function glassesOf({ glasses }: Look): Svg {
  if (glasses === "none") return "";
  const rim = "#3a2c28";
  const lens = (x: number): Svg =>
    glasses === "round"
      ? faded(0.12, disc(x, 328, 36, "#ffffff")) + ring(x, 328, 36, rim, 6)
      : faded(0.12, box(x - 38, 300, 76, 56, "#ffffff", 16)) +
        `<rect x="${x - 38}" y="300" width="76" height="56" rx="16" fill="none" stroke="${rim}" stroke-width="6"/>`;
  return lens(256) + lens(344) + line("M292 322Q300 316 308 322M219 318L200 312M381 318L400 312", rim, 6);
}

/** Neck, ears and face, in order from back to front; hair is drawn around it. */
export function faced(look: Look, name: string, mood: Mood): { neck: Svg; face: Svg } {
  const { skin, jaw, earrings, freckles, hair } = look;
  const earsCovered = hair === "long" || hair === "bob" || hair === "curls" || hair === "headscarf";
  const outline = head(jaw);
  const side = darker(skin, 0.14);
  const neckWidth = 43 + jaw * 14;
  const neck =
    shape(
      `M${300 - neckWidth} 400H${300 + neckWidth}V520C${300 + neckWidth - 6} 566 ${300 - neckWidth + 6} 566 ${300 - neckWidth} 520z`,
      side,
    ) +
    faded(
      0.5,
      shape(
        `M${300 - neckWidth} 430C${300 - neckWidth} 470 ${280} 492 300 492S${300 + neckWidth} 470 ${300 + neckWidth} 430z`,
        darker(skin, 0.3),
      ),
    );
  const ears =
    oval(197, 332, 20, 30, skin) +
    oval(403, 332, 20, 30, side) +
    line("M190 320Q204 330 196 346", side, 5) +
    line("M410 320Q396 330 404 346", darker(skin, 0.3), 5);
  const blush = mix(skin, "#d9604f", 0.45);
  return {
    neck,
    face:
      (earsCovered ? "" : ears) +
      (earrings && hair !== "headscarf" ? disc(194, 370, 9, "#d9a441") + disc(406, 370, 9, "#c4902f") : "") +
      through(
        `${name}-face`,
        `<path d="${outline}"/>`,
        shape(outline, skin),
        shape("M352 186C420 230 420 400 318 470H420V186z", side),
        faded(0.3, oval(238, 376, 26, 18, blush), oval(362, 376, 26, 18, blush)),
      ) +
      (freckles
        ? repeat(8, (dot) =>
            disc(226 + (dot % 4) * 10 + (dot > 3 ? 110 : 0), 362 + (dot % 2) * 11, 2.6, darker(skin, 0.32)),
          )
        : "") +
      years(look) +
      beardOf(look) +
      line("M302 336C298 352 310 366 308 374Q302 382 290 378", darker(skin, 0.34), 5) +
      mouth(look, mood) +
      brows(look) +
      eyes(look, mood) +
      glassesOf(look),
  };
}
