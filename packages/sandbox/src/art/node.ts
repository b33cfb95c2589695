import { createHash } from "node:crypto";
import { avatarDrawing, personaDrawing, slideDrawing, sourceDrawing } from "./drawings.ts";
import { encodePng } from "./raster/png.ts";
import { rasterise } from "./raster/rasterise.ts";
import { Recent } from "./raster/recent.ts";
import { decodeWebp } from "./raster/webp.ts";
import { isInFont } from "./slide/measure.ts";
import { type Inset, insetOf } from "./slide/picture.ts";
import { createSvgArt } from "./svg.ts";
import type { Art, Picture } from "./types.ts";

type SlideInput = Parameters<Art["slide"]>[0];

/** A slide is about 150 kB, so the pictures kept take some 40 MB at most. */
const MOST_PICTURES = 256;
const MOST_INSETS = 8;

/**
 * The same pictures as files a customer can download and post: PNG, drawn when first asked for. A slide stays SVG where PNG
 * would show it wrong: words in a script that the bundled font lacks (Arabic, Chinese, emoji …), a photo that says it is to
 * be turned, and a customer's own SVG, which is nothing to be run outside a browser.
 */
export function createNodeArt(): Art {
  const svgArt = createSvgArt();
  const pictures = new Recent<Picture>(MOST_PICTURES);
  const insets = new Recent<Inset | null>(MOST_INSETS);

  const slide = async (input: SlideInput, digest: string): Promise<Picture> => {
    const { picture, text, brand } = input;
    const inset = picture ? await insets.of(digest, () => readable(picture)) : null;
    const isSvg = picture?.type === "image/svg+xml";
    if (isSvg || inset?.turned || !isInFont(text) || !isInFont(brand)) return svgArt.slide(input);
    return rasterise(slideDrawing(input, inset));
  };

  return {
    ...svgArt,
    source: (key) => pictures.of(`source ${key}`, async () => rasterise(sourceDrawing(key))),
    persona: (input) => pictures.of(`persona ${JSON.stringify(input)}`, () => rasterise(personaDrawing(input))),
    avatar: (input) => pictures.of(`avatar ${JSON.stringify(input)}`, () => rasterise(avatarDrawing(input))),
    slide({ picture, ...rest }) {
      const digest = picture ? createHash("sha256").update(picture.body).digest("base64") : "";
      const input = { ...rest, ...(picture && { picture }) };
      return pictures.of(`slide ${JSON.stringify(rest)} ${digest}`, () => slide(input, digest));
    },
  };
}

/** The rasteriser knows no WebP. */
async function readable(picture: Picture): Promise<Inset | null> {
  const inset = insetOf(picture);
  if (!inset || picture.type !== "image/webp") return inset;
  try {
    const { data, width, height } = await decodeWebp(picture.body);
    return insetOf({ body: encodePng(data, width, height), type: "image/png" });
  } catch {
    return null;
  }
}
