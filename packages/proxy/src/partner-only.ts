import { partnerOnlyFields } from "@layers-kit/contract";
import type { JsonObject } from "./json-object.ts";
import { badAnswer } from "./upstream/send.ts";

const partnerOnly: ReadonlySet<string> = new Set(partnerOnlyFields);
const nothing: ReadonlySet<string> = new Set();
/** Deeper than any answer, and shallow enough to be written again. */
const DEEPEST = 100;

/** Takes out what is the partner's alone, at every depth but inside `metadata`, which is the partner's own to fill. */
export function withoutPartnerOnly(value: JsonObject): JsonObject {
  return filter(value, 0, partnerOnly) as JsonObject;
}

/** What holds nothing of the kind is passed on as it is: most of every answer. */
function filter(value: unknown, depth: number, taken: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST) throw badAnswer(`the answer is nested more than ${DEEPEST} levels deep`);
  if (Array.isArray(value)) return filterRows(value, depth, taken);
  const object = value as JsonObject;
  const kept: [string, unknown][] = [];
  let changed = false;
  for (const field of Object.keys(object)) {
    const inner = object[field];
    if (taken.has(field)) {
      changed = true;
      continue;
    }
    const filtered = filter(inner, depth + 1, field === "metadata" ? nothing : taken);
    changed ||= filtered !== inner;
    kept.push([field, filtered]);
  }
  // `fromEntries` defines, where an assignment to a key like `__proto__` would do something else.
  return changed ? Object.fromEntries(kept) : object;
}

function filterRows(rows: readonly unknown[], depth: number, taken: ReadonlySet<string>): readonly unknown[] {
  const filtered = rows.map((row) => filter(row, depth + 1, taken));
  return filtered.some((row, i) => row !== rows[i]) ? filtered : rows;
}
