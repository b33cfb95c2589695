/** The deepest nesting of a JSON body that anyone here reads. */
export const JSON_MAX_DEPTH = 32;

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads a JSON body as a server should: no deeper than 32, no `__proto__` keys, no text that is half a character, no number that
 * would be written again as another. A key that stands twice keeps its last value, as everywhere in JavaScript; what is
 * forwarded is written anew, so both sides read the same.
 */
export function parseJson(text: string): ParsedJson {
  // Depth is counted on the text, since the parser itself recurses.
  if (deeperThan(text, JSON_MAX_DEPTH))
    return { ok: false, problem: `is nested more than ${JSON_MAX_DEPTH} levels deep` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: "is not valid JSON" };
  }
  const problem = SUSPECT.test(text) ? firstProblem(value) : null;
  return problem ? { ok: false, problem } : { ok: true, value };
}

function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > limit) return true;
    } else if (char === 0x7d || char === 0x5d) depth--;
  }
  return false;
}

/** Without any of these in the text there is nothing to find in its value. */
const SUSPECT = /\\u|[\uD800-\uDFFF]|__proto__|\d{16}|\d[eE]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a number is written again as it was read: a whole one beyond 2^53 may have lost its last digits, and 1e999 is no number. */
function isKept(value: number): boolean {
  return Number.isFinite(value) && (Math.abs(value) >= 1e21 || !Number.isInteger(value) || Number.isSafeInteger(value));
}

function firstProblem(value: unknown): string | null {
  if (typeof value === "number") return isKept(value) ? null : "has a number too large to be kept as it is";
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? "has text that is half a character" : null;
  if (Array.isArray(value)) return value.map(firstProblem).find((p) => p !== null) ?? null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__" || LONE_SURROGATE.test(key)) return "has a key that is not allowed";
    const problem = firstProblem(inner);
    if (problem) return problem;
  }
  return null;
}
