/**
 * The key of a project's `metadata` that is the kit's own. The proxy writes it and lets no browser write it; what else stands in
 * `metadata` is the partner's. A word of this kit, not of the API.
 */
export const kitMetadataKey = "layersKit";

/** A lease request as the proxy keeps it: its id, and what was asked for, which the API does not tell again. [seed S001] */
export interface KeptLeaseRequest {
  readonly id: string;
  /** How many accounts were asked for. */
  readonly count?: number;
  readonly niche?: { readonly vertical?: string; readonly language?: string; readonly geo?: readonly string[] };
}

/**
 * A project's lease requests, newest first, as the proxy keeps them in the project's `metadata`: the API has no list of them. The
 * latest 20, or fewer where `metadata` has no room for so many; none where there is no such entry. [seed S001]
 */
export function keptLeaseRequests(metadata: unknown): readonly KeptLeaseRequest[] {
  const kept = field(field(metadata, kitMetadataKey), "leaseRequests");
  return Array.isArray(kept) ? kept.filter((one) => typeof field(one, "id") === "string") : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
