import type { ParamsOf, Route } from "./route.ts";

export type Match<R extends Route = Route> =
  | { readonly found: true; readonly route: R; readonly params: Readonly<Record<string, string>> }
  /** `allow` lists the methods the path does have; empty when no such path exists. */
  | { readonly found: false; readonly allow: readonly string[] };

const SEGMENT = /^(?!\.+$)[A-Za-z0-9._~-]+$/;

/** Whether a path segment has only bytes that no server decodes or resolves: no escape, no dot segment, nothing empty. */
export function isPlainSegment(segment: string): boolean {
  return SEGMENT.test(segment);
}

interface Template {
  readonly route: Route;
  readonly parts: readonly string[];
  readonly parameters: number;
}

/** Templates taken apart once for each table, by their number of segments: a server asks on every request. */
const templates = new WeakMap<readonly Route[], ReadonlyMap<number, readonly Template[]>>();

function templatesOf(routes: readonly Route[]): ReadonlyMap<number, readonly Template[]> {
  const known = templates.get(routes);
  if (known) return known;
  const made = new Map<number, Template[]>();
  for (const route of routes) {
    const parts = route.path.split("/");
    const parameters = parts.filter((part) => part.startsWith(":")).length;
    made.set(parts.length, [...(made.get(parts.length) ?? []), { route, parts, parameters }]);
  }
  // A literal segment wins over a parameter, whatever the order of the table.
  for (const alike of made.values()) alike.sort((a, b) => a.parameters - b.parameters);
  templates.set(routes, made);
  return made;
}

/** Finds the endpoint of a method and a path without query. Matched segment by segment, byte for byte; nothing is decoded. */
export function matchRoute<R extends Route>(routes: readonly R[], method: string, path: string): Match<R> {
  const segments = path.split("/");
  if (segments[0] !== "" || !segments.every((segment, i) => i === 0 || isPlainSegment(segment)))
    return { found: false, allow: [] };
  const allow: string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const { route, parts, parameters } of templatesOf(routes).get(segments.length) ?? []) {
    if (parameters > fewest) break;
    if (!fits(parts, segments)) continue;
    fewest = parameters;
    if (route.method === method) return { found: true, route: route as R, params: paramsOf(parts, segments) };
    allow.push(route.method);
  }
  return { found: false, allow };
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return template.every((part, i) => part === segments[i] || part.startsWith(":"));
}

function paramsOf(template: readonly string[], segments: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    if (part.startsWith(":")) params[part.slice(1)] = segments[i] ?? "";
  }
  return params;
}

/** The path of one call: the template with its ids filled in. Throws when an id could change what the path means. */
export function buildPath<R extends Pick<Route, "name" | "path">>(route: R, params: ParamsOf<R>): string {
  const values = params as Readonly<Record<string, string>>;
  return route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || !isPlainSegment(value))
      throw new TypeError(`${route.name}: ${name} cannot stand in a path. Pass the id as the API returned it.`);
    return value;
  });
}
