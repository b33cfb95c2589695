/** A piece of SVG markup. Only `escapeText` may put words from outside into one. */
export type Svg = string;

const short = (value: number): string => String(Math.round(value * 100) / 100);

export const box = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Svg =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${radius ? ` rx="${short(radius)}"` : ""} fill="${fill}"/>`;

export const disc = (x: number, y: number, radius: number, fill: string): Svg =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"/>`;

export const oval = (x: number, y: number, radiusX: number, radiusY: number, fill: string): Svg =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(radiusX)}" ry="${short(radiusY)}" fill="${fill}"/>`;

export const ring = (x: number, y: number, radius: number, stroke: string, width: number): Svg =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="none" stroke="${stroke}" stroke-width="${short(width)}"/>`;

export const shape = (path: string, fill: string): Svg => `<path d="${path}" fill="${fill}"/>`;

/** A stroked path with round ends and corners. */
export const line = (path: string, stroke: string, width: number): Svg =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const faded = (opacity: number, ...parts: Svg[]): Svg => `<g opacity="${short(opacity)}">${parts.join("")}</g>`;

export interface Placement {
  scale?: number;
  /** Degrees, clockwise. */
  rotate?: number;
  /** Mirrored left to right. */
  mirrored?: boolean;
}

/** Parts drawn around their own origin, put down at a point. */
export function at(x: number, y: number, { scale = 1, rotate = 0, mirrored = false }: Placement, ...parts: Svg[]): Svg {
  const turn = rotate ? ` rotate(${short(rotate)})` : "";
  const size = scale !== 1 || mirrored ? ` scale(${short(mirrored ? -scale : scale)} ${short(scale)})` : "";
  return `<g transform="translate(${short(x)} ${short(y)})${turn}${size}">${parts.join("")}</g>`;
}

/** Parts seen through a window; `name` must be unlike any other in the same drawing. */
export const through = (name: string, window: Svg, ...parts: Svg[]): Svg =>
  `<clipPath id="${name}">${window}</clipPath><g clip-path="url(#${name})">${parts.join("")}</g>`;

export const repeat = (count: number, draw: (index: number) => Svg): Svg =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");

/** Darkens what is below it: the one way shade is drawn, so that light is the same everywhere. */
export const shade = (path: string, strength = 0.12): Svg =>
  `<path d="${path}" fill="#1d1510" opacity="${short(strength)}"/>`;

export const light = (path: string, strength = 0.25): Svg =>
  `<path d="${path}" fill="#fffaf0" opacity="${short(strength)}"/>`;

export const castShadow = (x: number, y: number, radiusX: number, radiusY: number, strength = 0.16): Svg =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(radiusX)}" ry="${short(radiusY)}" fill="#1d1510" opacity="${short(strength)}"/>`;
