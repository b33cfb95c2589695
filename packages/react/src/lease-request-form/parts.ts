/** The parts of `LeaseRequestForm` that a host may style. */
export const leaseRequestFormParts = {
  "lease-further": [],
  "lease-request-fields": [],
  "lease-request-form": [],
  "lease-review": [],
  "lease-review-label": [],
  "lease-review-line": [],
  "lease-review-text": [],
  "lease-suggestion": [],
  "lease-suggestions": [],
  "lease-vertical": [],
} as const;
