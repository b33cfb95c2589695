import { readFileSync } from "node:fs";
import type { Route } from "@layers-kit/contract";
import fc from "fast-check";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
}

const file = new URL("../../../../docs/openapi.json", import.meta.url);
const api = JSON.parse(readFileSync(file, "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const operations = Object.values(api.paths).flatMap((path) => Object.values(path));

/** The body of a route with every field filled in as its schema asks, ids as they are; undefined when it takes none. */
export function plausibleBody(route: Route, ids: Readonly<Record<string, string>>): unknown {
  const operation = operations.find(({ operationId }) => operationId === route.name);
  const schema = operation?.requestBody?.content["application/json"].schema;
  return schema && fill(schema, "", ids);
}

function fill(schema: Schema, name: string, ids: Readonly<Record<string, string>>): unknown {
  if (ids[name] !== undefined) return ids[name];
  if (schema.$ref) return fill(api.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, name, ids);
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return fill(schema.anyOf[0] ?? {}, name, ids);
  if (schema.type === "object") {
    const fields = Object.entries(schema.properties ?? {});
    return Object.fromEntries(fields.map(([key, inner]) => [key, fill(inner, key, ids)]));
  }
  if (schema.type === "array") return [fill(schema.items ?? {}, name, ids)];
  if (schema.type === "boolean") return true;
  if (schema.type === "number" || schema.type === "integer") return Math.max(1, schema.minimum ?? 1);
  return known[name] ?? "x".repeat(Math.max(3, schema.minLength ?? 3));
}

/** Texts of which a schema does not tell enough. */
const known: Readonly<Record<string, string>> = {
  url: "http://media.partner.example/logo.png",
  returnUrl: "https://app.partner.example/back",
  appStoreUrl: "https://apps.example.com/app/1",
  timezone: "Europe/Oslo",
  primaryLanguage: "en",
  language: "en",
  geo: "NO",
  countryCode: "no",
  ownerEmail: "owner@partner.example",
  scheduledFor: "2026-07-01T09:00:00Z",
  phoneNumber: "+15551234567",
  iosBundleId: "com.tide.coffee",
  androidPackage: "com.tide.coffee",
};

const hostileValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
  fc.constantFrom<unknown>(
    ...[null, true, -1, 0, 1e308, Number.MAX_SAFE_INTEGER, "", " ", "\u0000", "\ud800", "__proto__", "constructor"],
    ...[[], {}, [[]], [null], { toString: 1 }, { length: 1e9 }, "x".repeat(5000), Array<number>(3000).fill(1)],
    ...["https://[::1]/", "javascript:alert(1)", "http://", "2026-13-40T99:99:99Z", "9999-12-31T23:59:59Z"],
  ),
);

/** A body that is right in all but one place, as JSON text. */
export function almost(body: unknown): fc.Arbitrary<string> {
  const places = [...placesIn(body)];
  return fc
    .tuple(fc.constantFrom(...places), hostileValue, fc.constantFrom("replace", "add", "drop"))
    .map(([place, value, how]) => JSON.stringify(changed(body, place, value, how)));
}

type Place = readonly (string | number)[];

function* placesIn(value: unknown, at: Place = []): Generator<Place> {
  yield at;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

function changed(body: unknown, place: Place, value: unknown, how: string): unknown {
  const [key, ...rest] = place;
  if (key === undefined) {
    return how === "add" && typeof body === "object" && body !== null && !Array.isArray(body)
      ? { ...body, surprise: value }
      : value;
  }
  const copy: Record<string | number, unknown> = Array.isArray(body) ? ([...body] as never) : { ...(body as object) };
  if (rest.length === 0 && how === "drop") delete copy[key];
  else copy[key] = changed(copy[key], rest, value, how);
  return copy;
}
