import { type Color, colorReader, contrast, type ReadColor } from "./contrast.ts";
import { type ContrastPair, contrastPairs } from "./contrast-pairs.ts";
import type { Scheme } from "./useHostScheme.ts";
import { valuesIn } from "./valuesIn.ts";

export interface ContrastVerdict extends ContrastPair {
  readonly scheme: Scheme;
  /** As CSS has them. */
  readonly foregroundColor: string;
  readonly backgroundColor: string;
  readonly ratio: number;
  readonly passes: boolean;
}

/** How well each pair of colours can be told apart under a root, in one of the themes. Leaves out what is not a colour. */
export function judgeContrast(root: Element, scheme: Scheme): ContrastVerdict[] {
  const read = once(colorReader(root.ownerDocument));
  return valuesIn(root, scheme, (value) => {
    const page = read(value("--lk-color-bg"));
    return contrastPairs.flatMap((pair) => {
      const [foregroundColor, backgroundColor] = [value(pair.foreground), value(pair.background)];
      const [foreground, background] = [read(foregroundColor), read(backgroundColor)];
      if (!page || !foreground || !background) return [];
      const behind = over(background, page);
      const ratio = contrast(over(foreground, behind), behind);
      return [{ ...pair, scheme, foregroundColor, backgroundColor, ratio, passes: ratio >= pair.least }];
    });
  });
}

/** A colour that lets another shine through. */
function over([red, green, blue, opacity]: Color, [behindRed, behindGreen, behindBlue]: Color): Color {
  const mix = (front: number, behind: number) => front * opacity + behind * (1 - opacity);
  return [mix(red, behindRed), mix(green, behindGreen), mix(blue, behindBlue), 1];
}

function once(read: ReadColor): ReadColor {
  const known = new Map<string, Color | undefined>();
  return (color) => {
    if (!known.has(color)) known.set(color, read(color));
    return known.get(color);
  };
}
