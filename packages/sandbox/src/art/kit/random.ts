/** Picks that are the same for the same seed, on every machine. */
export interface Picks {
  /** From 0 up to 1. */
  number(): number;
  between(low: number, high: number): number;
  of<const C extends readonly [unknown, ...unknown[]]>(choices: C): C[number];
  chance(probability: number): boolean;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Mulberry32 over an FNV-1a hash: small, even enough for drawings, of no use for secrets. */
export function picks(seed: string): Picks {
  let state = hash(seed);
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    number,
    between: (low, high) => low + number() * (high - low),
    of: (choices) => choices[Math.floor(number() * choices.length)] ?? choices[0],
    chance: (probability) => number() < probability,
  };
}
