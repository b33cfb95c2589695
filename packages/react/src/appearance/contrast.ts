/** Reads a colour as the browser does, in any syntax it knows. Undefined where it is none. */
export type ReadColor = (color: string) => Color | undefined;

/** Red, green, blue and opacity, each from 0 to 1, in sRGB. */
export type Color = readonly [red: number, green: number, blue: number, opacity: number];

/** The browser itself reads colours: it knows every syntax that a host may use, and a library would weigh more than the kit's part. */
export function colorReader(document: Document): ReadColor {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return (color) => {
    if (!pen || !document.defaultView?.CSS.supports("color", color)) return undefined;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red / 255, green / 255, blue / 255, opacity / 255];
  };
}

/** Relative luminance, from 0 for black to 1 for white. [WCAG 2.2, relative luminance] */
export function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1, for equal colours, to 21. [WCAG 2.2, contrast ratio] */
export function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The greatest luminance on which white still has a contrast of 4.5. */
const lightestBelowWhite = 1.05 / 4.5 - 0.05;

/** White or black: whichever can be read on the colour. */
export function readableOn(color: Color): "#fff" | "#000" {
  return luminance(color) <= lightestBelowWhite ? "#fff" : "#000";
}
