import { partnerOnlyFields } from "@layers-kit/contract";
import type { JsonObject } from "./json-object.ts";
import { badAnswer } from "./upstream/send.ts";

const partnerOnly: ReadonlySet<string> = new Set(partnerOnlyFields);
const nothing: ReadonlySet<string> = new Set();
/** Deeper than any answer, and shallow enough to be written again. */
const DEEPEST = 100;

/** Takes out what is the partner's alone, at every depth but inside `metadata`, which is the partner's own to fill. */
export function withoutPartnerOnly(value: JsonObject): JsonObject {
  // Most answers hold nothing of the kind and are passed on as they are.
  return holdsAny(value, 0, partnerOnly) ? (filter(value, partnerOnly) as JsonObject) : value;
}

function holdsAny(value: unknown, depth: number, taken: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth > DEEPEST) throw badAnswer(`the answer is nested more than ${DEEPEST} levels deep`);
  let found = false;
  if (Array.isArray(value)) {
    for (const row of value) found = holdsAny(row, depth + 1, taken) || found;
    return found;
  }
  for (const field of Object.keys(value)) {
    const below = field === "metadata" ? nothing : taken;
    // All that stays is looked at, since what is too deep is refused wherever it is.
    found = taken.has(field) || holdsAny((value as JsonObject)[field], depth + 1, below) || found;
  }
  return found;
}

function filter(value: unknown, taken: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((row) => filter(row, taken));
  const kept = Object.entries(value).filter(([field]) => !taken.has(field));
  // `fromEntries` defines, where an assignment to a key like `__proto__` would do something else.
  return Object.fromEntries(
    kept.map(([field, inner]) => [field, filter(inner, field === "metadata" ? nothing : taken)]),
  );
}
