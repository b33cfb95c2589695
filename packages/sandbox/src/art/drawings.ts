import { drawAvatar } from "./avatar.ts";
import type { Svg } from "./kit/draw.ts";
import { lookOf } from "./people/look.ts";
import { figure, portrait } from "./people/portrait.ts";
import { palettes } from "./slide/palettes.ts";
import type { Inset } from "./slide/picture.ts";
import { drawSlide } from "./slide/slide.ts";
import { catalogue } from "./sources/catalogue.ts";
import type { DrawnSource } from "./sources/drawn-source.ts";
import type { Art } from "./types.ts";

const page = (width: number, height: number, viewBox: string, drawn: Svg): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">${drawn}</svg>`;

/** A slideshow's thumbnail is 4:5, a video's 9:16, cut from the same drawing. */
export function sourceDrawing(key: string): Svg {
  const source = catalogue.find((known) => known.key === key);
  if (!source) throw new RangeError(`There is no source "${key}". The keys are those of art.sources.`);
  return source.kind === "video"
    ? page(720, 1280, "0 -211.1 800 1422.2", source.draw())
    : page(720, 900, "0 0 800 1000", source.draw());
}

export const personaDrawing = (input: Parameters<Art["persona"]>[0]): Svg =>
  page(720, 960, "0 0 600 800", portrait(lookOf(input)));

export const avatarDrawing = (input: Parameters<Art["avatar"]>[0]): Svg =>
  page(400, 400, "0 0 400 400", drawAvatar(input));

/** Content made from a hook alone has no source; it gets the first one's scene. */
export function slideDrawing(input: Parameters<Art["slide"]>[0], inset: Inset | null): Svg {
  const { sourceKey, index, count, text, brand, personaSeed, personaGender = "", personaAgeRange = "" } = input;
  const source = catalogue.find((known) => known.key === sourceKey) ?? (catalogue[0] as DrawnSource);
  const person = figure(lookOf({ seed: personaSeed, gender: personaGender, ageRange: personaAgeRange }));
  const palette = palettes[source.niche];
  return drawSlide({ scene: source.draw(), person, text, brand, inset, palette }, index, count);
}
