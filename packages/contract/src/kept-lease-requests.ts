/**
 * The key of a project's `metadata` that is the kit's own. The proxy writes it and lets no browser write it; what else stands in
 * `metadata` is the partner's. A word of this kit, not of the API.
 */
export const kitMetadataKey = "layersKit";

/**
 * The ids of a project's lease requests, newest first, as the proxy keeps them in the project's `metadata`: the API has no list
 * of them. The latest 50, or fewer where `metadata` has no room for so many; none where there is no such entry. [seed S001]
 */
export function keptLeaseRequests(metadata: unknown): readonly string[] {
  const kept = field(field(metadata, kitMetadataKey), "leaseRequests");
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "string" && id !== "") : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
