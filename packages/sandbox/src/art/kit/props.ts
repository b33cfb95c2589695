import { darker, lighter } from "./colour.ts";
import { at, box, castShadow, disc, faded, light, line, oval, repeat, type Svg, shade, shape } from "./draw.ts";

/** Steam rising from a point. */
export function steam(x: number, y: number, height: number, colour: string = "#fffaf0", opacity = 0.7): Svg {
  const curl = (dx: number, length: number): Svg =>
    line(
      `M${x + dx} ${y}c${-length * 0.2} ${-length * 0.22} ${length * 0.2} ${-length * 0.4} 0 ${-length * 0.62}s${length * 0.12} ${-length * 0.28} ${length * 0.02} ${-length * 0.38}`,
      colour,
      height * 0.05,
    );
  return faded(opacity, curl(-height * 0.17, height * 0.8), curl(0, height), curl(height * 0.17, height * 0.72));
}

/** A leaf pointing up from the origin. */
export const leaf = (length: number, width: number, fill: string): Svg =>
  shape(
    `M0 0C${-width} ${-length * 0.3} ${-width * 0.7} ${-length * 0.8} 0 ${-length}C${width * 0.7} ${-length * 0.8} ${width} ${-length * 0.3} 0 0z`,
    fill,
  ) +
  shape(`M0 0C${width} ${-length * 0.3} ${width * 0.7} ${-length * 0.8} 0 ${-length}z`, darker(fill, 0.14)) +
  line(`M0 0V${-length * 0.82}`, lighter(fill, 0.25), Math.max(1.5, width * 0.06));

/** A branch with leaves in pairs, from the origin upwards. */
export function sprig(length: number, pairs: number, fill: string, leafLength: number = length * 0.3): Svg {
  const step = length / (pairs + 0.5);
  return (
    line(`M0 0Q${length * 0.05} ${-length / 2} 0 ${-length}`, darker(fill, 0.3), Math.max(2, length * 0.018)) +
    repeat(pairs, (pair) => {
      const y = -step * (pair + 0.6);
      const size = 1 - (pair / pairs) * 0.35;
      return (
        at(0, y, { rotate: -58, scale: size }, leaf(leafLength, leafLength * 0.3, fill)) +
        at(0, y - step * 0.3, { rotate: 56, scale: size }, leaf(leafLength, leafLength * 0.3, darker(fill, 0.06)))
      );
    }) +
    at(0, -length * 0.97, {}, leaf(leafLength * 0.7, leafLength * 0.2, fill))
  );
}

/** A flower pot standing on the origin. */
export function pot(width: number, height: number, fill: string): Svg {
  const half = width / 2;
  return (
    castShadow(half * 0.2, 0, half * 1.1, height * 0.07) +
    shape(`M${-half * 0.86} ${-height * 0.8}H${half * 0.86}L${half * 0.64} 0H${-half * 0.64}z`, fill) +
    shade(`M${half * 0.2} ${-height * 0.8}H${half * 0.86}L${half * 0.64} 0H${half * 0.1}z`) +
    box(-half, -height, width, height * 0.24, fill, height * 0.05) +
    shade(`M${half * 0.25} ${-height}H${half}V${-height * 0.76}H${half * 0.25}z`) +
    shade(`M${-half * 0.85} ${-height * 0.76}H${half * 0.85}V${-height * 0.7}H${-half * 0.84}z`, 0.16)
  );
}

/** A pot with long bowed leaves, standing on the origin. */
export function rubberPlant(size: number, potFill: string, leafFill: string): Svg {
  const stems: [number, number, number][] = [
    [-62, 0.72, -0.1],
    [58, 0.78, 0.1],
    [-36, 1, -0.06],
    [34, 1.04, 0.06],
    [-10, 1.22, -0.02],
    [16, 1.14, 0.03],
  ];
  return (
    stems
      .map(([rotate, length, shift], index) =>
        at(
          shift * size,
          -size * 0.42,
          { rotate },
          line(`M0 0V${-size * 0.3 * length}`, darker(leafFill, 0.3), size * 0.018),
          at(
            0,
            -size * 0.22 * length,
            {},
            leaf(size * 0.5 * length, size * 0.15, index % 2 ? leafFill : darker(leafFill, 0.12)),
          ),
        ),
      )
      .join("") + pot(size * 0.56, size * 0.46, potFill)
  );
}

/** A snow-tipped or bare pine, standing on the origin. */
export function pine(height: number, fill: string, snow?: string): Svg {
  const tier = (top: number, bottom: number, half: number): Svg =>
    shape(
      `M0 ${-height * top}L${half * height} ${-height * bottom}Q0 ${-height * (bottom - 0.06)} ${-half * height} ${-height * bottom}z`,
      fill,
    ) +
    shade(
      `M0 ${-height * top}L${half * height} ${-height * bottom}Q${half * height * 0.5} ${-height * (bottom - 0.04)} 0 ${-height * (bottom - 0.03)}z`,
      0.2,
    ) +
    (snow
      ? shape(
          `M0 ${-height * top}L${half * height * 0.42} ${-height * (top - (top - bottom) * 0.42)}Q${half * height * 0.16} ${-height * (top - (top - bottom) * 0.3)} 0 ${-height * (top - (top - bottom) * 0.5)}T${-half * height * 0.42} ${-height * (top - (top - bottom) * 0.42)}z`,
          snow,
        )
      : "");
  return (
    box(-height * 0.03, -height * 0.14, height * 0.06, height * 0.14, darker(fill, 0.5)) +
    tier(0.62, 0.1, 0.25) +
    tier(0.82, 0.32, 0.2) +
    tier(1, 0.56, 0.14)
  );
}

/** A peak with a shaded side and snow, its foot centred on the origin. */
export function peak(width: number, height: number, rock: string, snow: string, lean = 0): Svg {
  const half = width / 2;
  const tip = lean * half;
  const line30 = 0.42;
  const leftX = tip + (-half - tip) * line30;
  const rightX = tip + (half - tip) * line30;
  const y = -height * (1 - line30);
  return (
    shape(`M${-half} 0L${tip} ${-height}L${half} 0z`, rock) +
    shape(
      `M${leftX} ${y}L${tip} ${-height}L${rightX} ${y}L${tip + (rightX - tip) * 0.55} ${y - height * 0.06}L${tip + (rightX - tip) * 0.25} ${y + height * 0.1}L${tip - half * 0.06} ${y - height * 0.03}L${tip + (leftX - tip) * 0.5} ${y + height * 0.07}z`,
      snow,
    ) +
    shade(
      `M${tip} ${-height}L${half} 0H${tip + half * 0.12}L${tip - half * 0.05} ${-height * 0.34}L${tip + half * 0.1} ${-height * 0.6}z`,
      0.16,
    )
  );
}

/** A mug from the side, standing on the origin, handle to the right. */
export function mug(width: number, height: number, fill: string): Svg {
  const half = width / 2;
  const bottom = height * 0.22;
  const stroke = width * 0.12;
  return (
    castShadow(width * 0.12, 0, half * 1.25, height * 0.07) +
    line(
      `M${half - stroke * 0.3} ${-height * 0.78}C${half + width * 0.42} ${-height * 0.84} ${half + width * 0.42} ${-height * 0.24} ${half - stroke * 0.8} ${-height * 0.26}`,
      darker(fill, 0.08),
      stroke,
    ) +
    shape(
      `M${-half} ${-height}H${half}V${-bottom}C${half} ${-bottom * 0.1} ${half * 0.7} 0 ${half * 0.5} 0H${-half * 0.5}C${-half * 0.7} 0 ${-half} ${-bottom * 0.1} ${-half} ${-bottom}z`,
      fill,
    ) +
    shade(
      `M${half * 0.42} ${-height}H${half}V${-bottom}C${half} ${-bottom * 0.1} ${half * 0.7} 0 ${half * 0.5} 0H${half * 0.1}C${half * 0.4} ${-bottom * 0.3} ${half * 0.42} ${-bottom} ${half * 0.42} ${-height}z`,
      0.1,
    ) +
    light(`M${-half * 0.78} ${-height * 0.84}h${half * 0.16}v${height * 0.5}h${-half * 0.16}z`, 0.35) +
    oval(0, -height, half, height * 0.055, darker(fill, 0.22))
  );
}

export function cloud(width: number, fill: string): Svg {
  const r = width / 6;
  return (
    disc(-r * 1.5, -r * 0.7, r * 0.8, fill) +
    disc(-r * 0.3, -r * 1.2, r * 1.15, fill) +
    disc(r * 1.1, -r * 0.85, r * 0.95, fill) +
    box(-r * 3, -r * 0.9, r * 6, r, fill, r * 0.5)
  );
}

/** A book lying flat, standing on the origin; `width` along the spine. */
export const flatBook = (width: number, height: number, fill: string): Svg =>
  box(-width / 2, -height, width, height, fill, height * 0.12) +
  box(-width / 2 + width * 0.03, -height * 0.82, width * 0.97, height * 0.64, "#f6efe2", height * 0.06) +
  box(-width / 2, -height, width * 0.06, height, darker(fill, 0.2), height * 0.12) +
  repeat(2, (row) => box(-width / 2 + width * 0.08, -height * (0.62 - row * 0.2), width * 0.9, 2, "#d8cbb6"));
