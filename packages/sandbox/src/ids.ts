/** Numbers from 0 up to 1. Give a seeded one and every id and every shuffle of the sandbox repeats. */
export type Random = () => number;

export interface Ids {
  /** `prj_9cb958b5-11b5-4e30-8675-5d075d52da7c`; bare where the prefix is empty. [docs con/id-formats] */
  uuid(prefix: string): string;
  /** `job_01K8…`: 26 letters that sort by time. [docs con/id-formats] */
  ulid(prefix: string): string;
  /** 32 letters that nobody can guess, for a URL. */
  token(): string;
}

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export function createIds(wallNow: () => number, random: Random | undefined): Ids {
  const bytes = (count: number): Uint8Array => {
    return random ? new Uint8Array(count).map(() => Math.floor(random() * 256)) : fromPool(count);
  };
  const hex = (count: number): string =>
    Array.from(bytes(count), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const uuid = random ? () => formatUuid(hex(16)) : () => crypto.randomUUID();

  return {
    uuid: (prefix) => (prefix === "" ? uuid() : `${prefix}_${uuid()}`),
    ulid(prefix) {
      let id = `${prefix}_${timePart(wallNow())}`;
      for (const byte of bytes(16)) id += CROCKFORD[byte & 31];
      return id;
    },
    token: () => hex(16),
  };
}

/** Random bytes are fetched many at a time: each fetch costs as much as a whole answer's other work. */
const pool = new Uint8Array(8192);
let used = pool.length;

/** Good until the next call. */
function fromPool(count: number): Uint8Array {
  if (used + count > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}

function timePart(ms: number): string {
  let rest = Math.max(0, Math.floor(ms));
  let out = "";
  for (let i = 0; i < 10; i++) {
    out = CROCKFORD[rest % 32] + out;
    rest = Math.floor(rest / 32);
  }
  return out;
}

function formatUuid(hex: string): string {
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A repeatable stream of numbers from a word (mulberry32 over `hash`). */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A 32-bit number for a text, always the same (FNV-1a). Not for secrets. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** A short name for a text, to tell equal from unequal. Not for secrets. */
export function fingerprint(text: string): string {
  let [a, b, c, d] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x5bd1e995) ^ (b >>> 15);
    c = Math.imul(c ^ (unit + i), 0x2c1b3c6d);
    d = (Math.imul(d, 31) + unit) ^ (a >>> 7);
  }
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(36)).join("");
}
