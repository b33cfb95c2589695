import { partnerOnlyFields } from "@layers-kit/contract";
import { isObject, type JsonObject } from "./json-object.ts";
import { badAnswer } from "./upstream/send.ts";

const partnerOnly = new Set(partnerOnlyFields);
/** Deeper than any answer, and shallow enough to be written again. */
const DEEPEST = 100;

/** Takes out what is the partner's alone, at every depth but inside `metadata`, which is the partner's own to fill. */
export function withoutPartnerOnly(value: JsonObject): JsonObject {
  return filter(value, 0) as JsonObject;
}

function filter(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw badAnswer(`the answer is nested more than ${DEEPEST} levels deep`);
  if (Array.isArray(value)) return value.map((inner) => filter(inner, depth + 1));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([field]) => !partnerOnly.has(field));
  // `fromEntries` defines, where an assignment to a key like `__proto__` would do something else.
  return Object.fromEntries(
    fields.map(([field, inner]) => [field, field === "metadata" ? inner : filter(inner, depth + 1)]),
  );
}
