import { avatarDrawing, personaDrawing, slideDrawing, sourceDrawing } from "./drawings.ts";
import { insetOf } from "./slide/picture.ts";
import { catalogue } from "./sources/catalogue.ts";
import type { Art, Picture } from "./types.ts";

const encoder = new TextEncoder();
const svg = (drawing: string): Picture => ({ body: encoder.encode(drawing), type: "image/svg+xml" });

/**
 * Draws everything as SVG: needs nothing but JavaScript, so it also runs in a browser or a service worker. The words on a
 * slide are set in Inter where the viewer has it, else in the viewer's own sans-serif.
 */
export function createSvgArt(): Art {
  return {
    sources: catalogue,
    source: async (key) => svg(sourceDrawing(key)),
    persona: async (input) => svg(personaDrawing(input)),
    avatar: async (input) => svg(avatarDrawing(input)),
    slide: async (input) => svg(slideDrawing(input, input.picture ? insetOf(input.picture) : null)),
    video: async () => (await import("./video/video.ts")).video(),
  };
}
