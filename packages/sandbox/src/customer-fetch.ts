import { headers, matchRoute, type Route, routes } from "@layers-kit/contract";

/** The part of `fetch` that a typed client uses. */
export type CustomerFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Plays the proxy's visible half: finds the API's path in any URL, adds the key, sets the pinned fields. No protection. */
export function customerFetch(
  answer: (request: Request) => Promise<Response>,
  baseUrl: string,
  key: string,
  customerExternalId: string,
): CustomerFetch {
  return async (input, init) => {
    const asked = new Request(input instanceof Request ? input : new URL(input, baseUrl), init);
    const url = new URL(asked.url);
    const start = url.pathname.indexOf("/v1/");
    if (start === -1) return answer(asked);
    const target = new URL(url.pathname.slice(start) + url.search, baseUrl);
    const match = matchRoute(routes, asked.method, target.pathname);
    const pinned = match.found ? match.route.pinned : undefined;
    const value = pinned?.at === "projectId" ? (match.found ? match.params.projectId : undefined) : customerExternalId;
    if (pinned?.in === "query") target.searchParams.set(pinned.at, value ?? "");

    const sent = new Headers(asked.headers);
    sent.set(headers.authorization, `Bearer ${key}`);
    const text = asked.method === "GET" ? undefined : await asked.text();
    const body = pinned?.in === "body" && text !== undefined ? withField(text, pinned, value) : text;
    return answer(new Request(target, { method: asked.method, headers: sent, ...(body !== undefined && { body }) }));
  };
}

function withField(text: string, pinned: NonNullable<Route["pinned"]>, value: string | undefined): string {
  try {
    return JSON.stringify({ ...(JSON.parse(text) as object), [pinned.at]: value });
  } catch {
    return text;
  }
}
