import { imageSize } from "image-size";
import type { Picture } from "../types.ts";

/** A picture within a drawing; its sides in pixels as it is seen. */
export interface Inset {
  readonly href: string;
  readonly width: number;
  readonly height: number;
  /** Whether it says that it is to be turned or mirrored before it is seen. */
  readonly turned: boolean;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Decoded, a picture takes four bytes a pixel, however small its file is. */
const MOST_PIXELS = 40_000_000;

/** A picture that can be put into a drawing; null for bytes that are none, or too many pixels: it is left out then. */
export function insetOf({ body, type }: Picture): Inset | null {
  try {
    const { width, height, orientation = 1 } = imageSize(body);
    if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS)) return null;
    const onItsSide = orientation > 4;
    return {
      href: `data:${type};base64,${base64(body)}`,
      width: onItsSide ? height : width,
      height: onItsSide ? width : height,
      turned: orientation > 1,
    };
  } catch {
    return null;
  }
}
