/** The parts of `LeaseRequestStatus` and `LeaseRequestList` that a host may style. */
export const leaseRequestStatusParts = {
  "lease-account": [],
  "lease-account-handle": [],
  "lease-account-list": [],
  "lease-account-price": [],
  "lease-account-text": [],
  "lease-accounts": [],
  "lease-note": [],
  "lease-note-text": [],
  "lease-note-title": [],
  "lease-request-list": [],
  "lease-request-status": [],
  "lease-step": ["state"],
  "lease-step-mark": [],
  "lease-step-text": [],
  "lease-step-time": [],
  "lease-timeline": [],
} as const;
