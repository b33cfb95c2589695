import { type Route, routes } from "@layers-kit/contract";

/** Whoever a browser may call as. An endpoint of the table for any other caller is a server's, and does not exist here. */
const BROWSER_CALLERS: ReadonlySet<string> = new Set<Route["caller"]>([
  "customer",
  "review",
  "disconnect",
  "leasing",
  "release",
]);

/** The endpoints that exist for a browser. */
export const browserRoutes: readonly Route[] = routes.filter(({ caller }) => BROWSER_CALLERS.has(caller));
