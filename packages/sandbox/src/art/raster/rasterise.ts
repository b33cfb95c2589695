import { fileURLToPath } from "node:url";
import type { Picture } from "../types.ts";

// The same steps up from `src` as from `dist`.
const fontFile = fileURLToPath(new URL("../../../art/font/InterDisplay-SemiBold.subset.otf", import.meta.url));
const family = "Inter Display Semi Bold";

const load = (): Promise<typeof import("@resvg/resvg-js") | null> => import("@resvg/resvg-js").catch(() => null);
let loaded: ReturnType<typeof load> | undefined;

/**
 * A drawing as a PNG, with the bundled font only, so that it looks the same on every machine. On a machine that the
 * rasteriser has no build for, the drawing itself.
 */
export async function rasterise(drawing: string): Promise<Picture> {
  loaded ??= load();
  const resvg = await loaded;
  if (!resvg) return { body: new TextEncoder().encode(drawing), type: "image/svg+xml" };
  const image = await resvg.renderAsync(drawing, {
    font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: family, sansSerifFamily: family },
  });
  return { body: image.asPng(), type: "image/png" };
}
