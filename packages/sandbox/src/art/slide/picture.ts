import { imageSize } from "image-size";
import type { Picture } from "../types.ts";

/** A picture that can be put into a drawing; its sides in pixels as it is seen. */
export interface Inset {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Null for bytes that say no size: such a picture is left out, rather than a hole drawn. */
export function insetOf({ body, type }: Picture): Inset | null {
  try {
    const { width, height, orientation = 1 } = imageSize(body);
    if (!(width > 0 && height > 0)) return null;
    const turned = orientation > 4;
    return {
      href: `data:${type};base64,${base64(body)}`,
      width: turned ? height : width,
      height: turned ? width : height,
    };
  } catch {
    return null;
  }
}
