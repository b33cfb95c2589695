/** The parts of `LeaseRequestForm` that a host may style. */
export const leaseRequestFormParts = {
  "lease-request-form": [],
  "lease-request-fields": [],
  "lease-suggestion": [],
  "lease-review": [],
} as const;
