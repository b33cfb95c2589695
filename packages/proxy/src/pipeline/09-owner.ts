import { type IdKind, type IdLocation, isPlainSegment, type Route } from "@layers-kit/contract";
import type { Exchange } from "../exchange.ts";
import { ways } from "../ownership/index.ts";
import { ownerOf } from "../ownership/project.ts";
import { nothingHere } from "../refusal.ts";
import type { Matched } from "./02-match.ts";
import type { Input } from "./06-input.ts";

const LONGEST_ID = 200;

/**
 * Proves that every id of the request belongs to one project, and that the project is the customer's. The first id finds the
 * project, the others must lie in it. Answers the project, or null for a call without ids.
 */
export async function proveOwner({ route, params }: Matched, input: Input, exchange: Exchange): Promise<string | null> {
  let project: string | null = null;
  for (const { kind, id } of idsOf(route, params, input)) {
    const found: string | null = isId(kind, id) ? await ways[kind](id, exchange, project) : null;
    if (found === null) throw nothingHere();
    const owned = project === null ? (await ownerOf(found, exchange)) === exchange.session.customer : found === project;
    if (!owned) throw nothingHere();
    project = found;
  }
  return project;
}

/** Every id but a state stands in some path of the API, so what cannot stand there is none. */
function isId(kind: IdKind, id: string): boolean {
  return id.length <= LONGEST_ID && (kind === "oauthState" || isPlainSegment(id));
}

interface Place {
  readonly kind: IdKind;
  readonly in: IdLocation["in"];
  readonly steps: readonly string[];
}

/** Where an endpoint's ids are, taken apart once. */
const known = new WeakMap<Route, readonly Place[]>();

function placesIn(route: Route): readonly Place[] {
  const places = known.get(route);
  if (places) return places;
  const made = route.ids.map(({ kind, in: place, at }) => ({ kind, in: place, steps: at.split(".") }));
  known.set(route, made);
  return made;
}

function idsOf(route: Route, params: Readonly<Record<string, string>>, input: Input): { kind: IdKind; id: string }[] {
  const sent = { path: params, query: input.query, body: input.body } satisfies Record<IdLocation["in"], unknown>;
  return placesIn(route).flatMap(({ kind, in: place, steps }) =>
    valuesAt(sent[place], steps).map((id) => ({ kind, id })),
  );
}

function valuesAt(value: unknown, steps: readonly string[], done = 0): readonly string[] {
  const step = steps[done];
  if (step === undefined) return typeof value === "string" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value).flatMap((inner) => valuesAt(inner, steps, done + 1));
  return Object.hasOwn(value, step) ? valuesAt((value as Record<string, unknown>)[step], steps, done + 1) : [];
}
