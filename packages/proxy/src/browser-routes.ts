import { type Route, routes } from "@layers-kit/contract";

/** Whoever a browser may call as. */
export type BrowserCaller = Exclude<Route["caller"], "server">;

/** An endpoint that exists for a browser. */
export type BrowserRoute = Route & { readonly caller: BrowserCaller };

/** An endpoint of the table for any other caller is a server's. */
const BROWSER_CALLERS: ReadonlySet<string> = new Set<BrowserCaller>([
  "customer",
  "review",
  "disconnect",
  "leasing",
  "release",
]);

/** The endpoints that exist for a browser; for it there are no others. */
export const browserRoutes: readonly BrowserRoute[] = routes.filter((route): route is BrowserRoute =>
  BROWSER_CALLERS.has(route.caller),
);
