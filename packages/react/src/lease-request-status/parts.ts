/** The parts of `LeaseRequestStatus` and `LeaseRequestList` that a host may style. */
export const leaseRequestStatusParts = {
  "lease-request-status": ["state"],
  "lease-request-list": [],
  "lease-step": ["state"],
  "lease-account": [],
} as const;
