import { type Match, matchRoute } from "@layers-kit/contract";
import { type BrowserRoute, browserRoutes } from "../browser-routes.ts";
import { Refusal } from "../refusal.ts";
import type { Target } from "./01-parse.ts";

export interface Matched extends Pick<Extract<Match<BrowserRoute>, { found: true }>, "route" | "params"> {
  readonly search: URLSearchParams;
}

/** Finds the endpoint in the table. What is not there does not exist, whatever the API has. */
export function matchEndpoint(method: string, target: Target | null): Matched {
  const match = target ? matchRoute(browserRoutes, method, target.path) : null;
  if (target && match?.found) return { route: match.route, params: match.params, search: target.search };
  if (!match || match.found || match.allow.length === 0)
    throw new Refusal("NOT_FOUND", "This endpoint does not exist for a browser.");
  throw new Refusal("METHOD_NOT_ALLOWED", "This endpoint does not take that method.", {
    headers: { allow: match.allow.join(", ") },
  });
}

/** The methods that a path takes; none when no endpoint is there. */
export function methodsAt(target: Target | null): readonly string[] {
  const match = target ? matchRoute(browserRoutes, "OPTIONS", target.path) : null;
  return match && !match.found ? match.allow : [];
}
