import { complete, type Endpoint, type RouteData, type RouteOf, type Shape } from "./route.ts";

/**
 * Makes a server's half of a room: endpoints that the proxy never passes on, whatever a customer may do. They carry no ids to
 * prove, since whoever calls them holds the partner's key.
 */
export function serverRoom<const Name extends string, E extends Record<string, Endpoint<Shape, string, string>>>(
  name: Name,
  endpoints: E,
): { readonly [K in keyof E]: RouteOf<E[K]> } {
  const routes = Object.entries(endpoints).map(([key, data]): [string, RouteData] => [
    key,
    { ...complete(`${name}.${key}`, data, []), caller: "server" },
  ]);
  return Object.fromEntries(routes) as { readonly [K in keyof E]: RouteOf<E[K]> };
}
