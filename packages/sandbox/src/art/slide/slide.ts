import type { Svg } from "../kit/draw.ts";
import { close, cover, type Layout, note, point, type SlideParts, shown } from "./layouts.ts";
import { HEIGHT, progress, WIDTH } from "./pieces.ts";

/** Slides between the first and the last take turns. */
function layoutOf(index: number, count: number, pictured: boolean): Layout {
  if (index === 0) return cover;
  if (index === count - 1) return close;
  const turns: readonly Layout[] = pictured ? [shown, note, point] : [point, note];
  return turns[(index - 1) % turns.length] ?? note;
}

/** One slide, 1080 by 1350. */
export function drawSlide(parts: SlideParts, index: number, count: number): Svg {
  const layout = layoutOf(index, count, parts.inset !== null);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${layout(parts)}${progress(index, count, parts.palette.onDeep)}</svg>`;
}
