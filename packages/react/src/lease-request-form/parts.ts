/** The parts of `LeaseRequestForm` that a host may style. */
export const leaseRequestFormParts = {
  "lease-button-place": [],
  "lease-further": [],
  "lease-line-place": [],
  "lease-more-place": [],
  "lease-request-fields": [],
  "lease-request-form": [],
  "lease-review": [],
  "lease-review-label": [],
  "lease-review-line": [],
  "lease-review-text": [],
  "lease-suggestion": [],
  "lease-suggestions": [],
  "lease-suggestions-place": [],
  "lease-vertical": [],
} as const;
