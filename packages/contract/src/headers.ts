/** Names of the headers that the API and this kit exchange, in the spelling of the docs. */
export const headers = {
  authorization: "Authorization",
  idempotencyKey: "Idempotency-Key",
  requestId: "X-Request-Id",
  retryAfter: "Retry-After",
  rateClass: "X-RateLimit-Endpoint-Class",
  /** Acts in a child organization. Server only. [docs con/organizations] */
  organization: "X-Layers-Organization",
  /** The kit's protocol number; also proves that a page of the same origin made the call. */
  kit: "X-Layers-Kit",
  /** The proxy's sealed proof of who started a job or a connection. The browser keeps it and sends it back. */
  receipt: "X-Layers-Kit-Receipt",
  /** The public URL of a finished file, in the last answer of the partner's upload endpoint. A word of this kit. */
  uploadUrl: "X-Upload-Url",
} as const;

/** The protocol between client and proxy. The proxy serves this number and the one before it. */
export const kitProtocol = 1;
