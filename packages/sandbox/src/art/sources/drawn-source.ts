import type { Svg } from "../kit/draw.ts";
import type { SourceArt } from "../types.ts";

export interface DrawnSource extends SourceArt {
  /** 800 by 1000, with ground from -230 to 1230 (see `kit/ground.ts`). */
  readonly draw: () => Svg;
}
