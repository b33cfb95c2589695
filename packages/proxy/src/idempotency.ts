import { headers, type Route } from "@layers-kit/contract";
import { Refusal } from "./refusal.ts";
import { toHex } from "./seal.ts";
import type { Session } from "./session.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the browser's key. A key that is no UUID would be refused upstream, so it is refused here. [seed S002] */
export function readIdempotencyKey(route: Route, key: string | null): string | null {
  if (!route.idempotent || key === null) return null;
  if (UUID.test(key)) return key.toLowerCase();
  const issues = [{ path: headers.idempotencyKey, message: "must be a UUID" }];
  throw new Refusal("VALIDATION", `${headers.idempotencyKey} must be a UUID.`, { details: { issues } });
}

/**
 * The key that goes upstream: one for each customer, call and key of the browser, since the API's own scope of a key may be
 * the whole organization. Equal on every instance that shares the secret, whatever its key to the API. Without a key of the browser, a random one.
 */
export async function upstreamIdempotencyKey(
  session: Session,
  route: Route,
  path: string,
  clientKey: string | null,
): Promise<string | null> {
  if (!route.idempotent) return null;
  if (clientKey === null) return crypto.randomUUID();
  // Not of the partner's key: while that is changed, a click is repeated under another one. The API keeps organizations apart.
  const { seal, organizationId, customer } = session;
  return toUuid(await seal.sign(["idempotency", organizationId, customer, route.method, route.name, path, clientKey]));
}

function toUuid(bytes: Uint8Array): string {
  const hex = toHex(bytes.slice(0, 16));
  const variant = "89ab"[(bytes[8] ?? 0) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
