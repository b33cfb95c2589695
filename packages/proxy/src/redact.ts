import { LruMap } from "./lru.ts";

interface Forms {
  readonly all: readonly string[];
  /** Those that are in every text that holds one of the others. */
  readonly telling: readonly string[];
}

/** Forms by key, each made once: they are looked for in every answer. */
const known = new LruMap<Forms>(1000);
/** A piece of a key that is shorter than this says nothing of it, and could stand anywhere. */
const SHORTEST_PIECE = 12;

/** A key as it may turn up in text that was encoded on the way, alone or in the middle of something. */
function formsOf(key: string): Forms {
  const made = known.get(key);
  if (made) return made;
  const hex = Array.from(key, (char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  const pieces = [0, 1, 2].map((before) => base64Piece(key, before)).filter((piece) => piece.length >= SHORTEST_PIECE);
  const written = [
    key,
    JSON.stringify(key).slice(1, -1),
    encodeURIComponent(key),
    btoa(key).replaceAll("=", ""),
    ...pieces,
    ...pieces.map((piece) => piece.replaceAll("+", "-").replaceAll("/", "_")),
    hex,
    hex.toUpperCase(),
  ];
  const all = [...new Set(written)];
  const telling = all.filter((form) => !all.some((other) => other !== form && form.includes(other)));
  const forms = { all, telling };
  known.set(key, forms);
  return forms;
}

/** The part of a base64 text that a key alone decides when so many bytes stand before it. */
function base64Piece(key: string, before: number): string {
  const end = Math.floor(((before + key.length) * 8) / 6);
  return btoa("\0".repeat(before) + key).slice(Math.ceil((before * 8) / 6), end);
}

export function holdsKey(text: string, keys: Iterable<string>): boolean {
  const plain = withoutEscapes(text);
  for (const key of keys) {
    for (const form of formsOf(key).telling) if (text.includes(form)) return true;
    if (plain !== text && plain.includes(key)) return true;
  }
  return false;
}

export function redact(text: string, keys: Iterable<string>): string {
  const clean = [...keys]
    .flatMap((key) => formsOf(key).all)
    .reduce((rest, form) => rest.replaceAll(form, "[key]"), text);
  return holdsKey(clean, keys) ? redact(withoutEscapes(clean), keys) : clean;
}

/** Text whose characters may be written as `%6c`, every one of them. */
function withoutEscapes(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
