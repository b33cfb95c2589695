import type { Route } from "@layers-kit/contract";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";

/** An endpoint the customer has no permission for does not exist for them. */
export function checkPermission(route: Route, session: Session): void {
  // The table for browsers has no such endpoint; this holds even if one ever came in.
  if (route.caller === "server") throw new Refusal("NOT_FOUND", "This endpoint does not exist for a browser.");
  if (route.caller === "customer" || session.permissions.has(route.caller)) return;
  throw new Refusal("NOT_FOUND", "This is not available to this customer.", { details: { permission: route.caller } });
}
