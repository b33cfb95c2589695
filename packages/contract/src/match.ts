import type { ParamsOf, Route } from "./route.ts";

export type Match<R extends Route = Route> =
  | { readonly found: true; readonly route: R; readonly params: Readonly<Record<string, string>> }
  /** `allow` lists the methods the path does have; empty when no such path exists. */
  | { readonly found: false; readonly allow: readonly string[] };

const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/** Whether a path segment has only bytes that no server decodes or resolves: no escape, no dot segment, nothing empty. */
export function isPlainSegment(segment: string): boolean {
  return SEGMENT.test(segment) && !/^\.+$/.test(segment);
}

/** Finds the endpoint of a method and a path without query. Matched segment by segment, byte for byte; nothing is decoded. */
export function matchRoute<R extends Route>(routes: readonly R[], method: string, path: string): Match<R> {
  const segments = path.split("/");
  if (segments[0] !== "" || !segments.slice(1).every(isPlainSegment)) return { found: false, allow: [] };
  const allow: string[] = [];
  // A literal segment wins over a parameter, whatever the order of the table.
  const candidates = routes
    .map((route) => ({ route, params: matchTemplate(route.path.split("/"), segments) }))
    .filter((c): c is { route: R; params: Record<string, string> } => c.params !== null)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const fewest = Object.keys(candidates[0]?.params ?? {}).length;
  for (const { route, params } of candidates) {
    if (Object.keys(params).length > fewest) break;
    if (route.method === method) return { found: true, route, params };
    allow.push(route.method);
  }
  return { found: false, allow };
}

function matchTemplate(template: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (template.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    const segment = segments[i] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

/** The path of one call: the template with its ids filled in. Throws when an id could change what the path means. */
export function buildPath<R extends Pick<Route, "name" | "path">>(route: R, params: ParamsOf<R>): string {
  const values = params as Readonly<Record<string, string>>;
  return route.path
    .split("/")
    .map((part) => {
      if (!part.startsWith(":")) return part;
      const value = values[part.slice(1)];
      if (value === undefined || !isPlainSegment(value)) {
        throw new TypeError(
          `${route.name}: "${part.slice(1)}" is not an id that can stand in a path. Pass the id as the API returned it.`,
        );
      }
      return value;
    })
    .join("/");
}
