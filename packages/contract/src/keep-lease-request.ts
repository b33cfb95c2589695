import * as z from "zod/mini";
import { Metadata } from "./common.schemas.ts";
import { type KeptLeaseRequest, keptLeaseRequests, kitMetadataKey } from "./kept-lease-requests.ts";
import type { LeaseRequestInput } from "./leased-accounts.schemas.ts";

const MOST_KEPT = 20;
/** What a niche may take, as JSON, of the partner's `metadata`. */
const NICHE_MAX_LENGTH = 250;

/** What is worth keeping of a request that was accepted. The countries are left out where they would take too much. */
export function leaseRequestToKeep(
  id: string,
  { count, niche: { vertical, language, geo } }: LeaseRequestInput,
): KeptLeaseRequest {
  const first = { vertical, ...(language !== undefined && { language }) };
  const niche = [{ ...first, ...(geo !== undefined && { geo }) }, first].find(
    (kept) => JSON.stringify(kept).length <= NICHE_MAX_LENGTH,
  );
  return { id, count, ...(niche && { niche }) };
}

/**
 * A project's `metadata` with one more lease request in it, as `keptLeaseRequests` reads it; the oldest go where there is no room
 * for all. Everything else stays. The same object when the request is in it already; null when not even the one fits.
 */
export function withLeaseRequest(
  metadata: Readonly<Record<string, unknown>>,
  request: KeptLeaseRequest,
): Readonly<Record<string, unknown>> | null {
  const known = keptLeaseRequests(metadata);
  if (known.some(({ id }) => id === request.id)) return metadata;
  const own = metadata[kitMetadataKey];
  for (let most = MOST_KEPT; most > 0; most--) {
    const leaseRequests = [request, ...known].slice(0, most);
    const next = { ...metadata, [kitMetadataKey]: { ...(typeof own === "object" && own), leaseRequests } };
    if (z.safeParse(Metadata, next).success) return next;
  }
  return null;
}
