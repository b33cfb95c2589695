/** The headers of a webhook delivery. [docs ops/webhooks] */
export const webhookHeaders = {
  /** `t=<unix seconds>,v1=<hex>`; several `v1` while a secret is being rotated. */
  signature: "X-Layers-Signature",
  /** The event's id, the same on every retry. */
  eventId: "X-Layers-Event-Id",
} as const;
