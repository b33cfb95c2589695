import type { KeptLeaseRequest } from "@layers-kit/contract";
import type { LeaseRequestFormValues } from "../lease-request-form/values.ts";

/** Told what to fill `LeaseRequestForm` in with, for its `fillWith`. */
export type OrderMissing = (order: Partial<LeaseRequestFormValues>) => void;

/**
 * The order of what another one did not bring; undefined where nothing is missing, or nobody knows how much was asked for. Also
 * where an order came after it, which may have been for these: to offer it again could cost twice.
 * @param kept newest first
 */
export function missingOrder(
  [latest]: readonly KeptLeaseRequest[],
  requestId: string,
  assigned: number,
): Partial<LeaseRequestFormValues> | undefined {
  if (latest?.id !== requestId) return undefined;
  const missing = (latest.count ?? 0) - assigned;
  if (!(missing > 0)) return undefined;
  const { vertical = "", language = "", geo = [] } = latest.niche ?? {};
  return { count: String(missing), niche: { vertical, audience: "", language, geo: [...geo] } };
}
