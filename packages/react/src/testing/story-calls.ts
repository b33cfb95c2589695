import { matchRoute, type Route, routes } from "@layers-kit/contract";

let current = new Set<string>();

/** The endpoints that the story on the page has called so far, by name. */
export function storyCalls(): ReadonlySet<string> {
  return current;
}

/** Notes the calls of the story that is about to be shown. What an earlier one still sends is no longer counted. */
export function noteCalls(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const calls = new Set<string>();
  current = calls;
  return (input, init) => {
    const { pathname } = new URL(String(input), document.baseURI);
    const match = matchRoute<Route>(routes, init?.method ?? "GET", pathname.slice(pathname.indexOf("/v1/")));
    if (match.found) calls.add(match.route.name);
    return fetch(input, init);
  };
}
