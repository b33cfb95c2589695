import type { KeptLeaseRequest } from "@layers-kit/contract";
import type { LeaseRequestFormValues } from "../lease-request-form/values.ts";

/** Told what to fill `LeaseRequestForm` in with, for its `fillWith`. */
export type OrderMissing = (order: Partial<LeaseRequestFormValues>) => void;

/** The order of what another one did not bring; undefined where nothing is missing, or nobody knows how much was asked for. */
export function missingOrder(
  asked: KeptLeaseRequest | undefined,
  assigned: number,
): Partial<LeaseRequestFormValues> | undefined {
  const missing = (asked?.count ?? 0) - assigned;
  if (!asked || !(missing > 0)) return undefined;
  const { vertical = "", language = "", geo = [] } = asked.niche ?? {};
  return { count: String(missing), niche: { vertical, audience: "", language, geo: [...geo] } };
}
