type Channels = [number, number, number];

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `amount` of the second colour in the first, 0 to 1; both as `#rrggbb`. */
export function mix(first: string, second: string, amount: number): string {
  const to = channels(second);
  const mixed = channels(first).map((from, index) => Math.round(from + ((to[index] ?? from) - from) * amount));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Shadows lean to a warm brown and lights to cream, so that no object goes grey. */
export const darker = (colour: string, amount = 0.18): string => mix(colour, "#2b1a12", amount);
export const lighter = (colour: string, amount = 0.25): string => mix(colour, "#fffaf0", amount);

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The WCAG contrast of two colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
