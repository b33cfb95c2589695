/** One call as it leaves. Every header is the proxy's own; none is copied from the browser. */
export interface UpstreamRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export interface UpstreamResponse {
  readonly status: number;
  /** Asked by names in lower case. */
  readonly headers: { get(name: string): string | null };
  /** The decoded bytes. */
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * Sends a call and resolves with the head of the answer. It must not follow redirects, must end when the signal aborts, and
 * rejects when no answer came.
 */
export type Transport = (request: UpstreamRequest) => Promise<UpstreamResponse>;

/** The platform's own `fetch`, or another. */
export function fetchTransport(send: typeof fetch = fetch): Transport {
  // Frameworks that cache fetches are told not to; some edge runtimes have no such option and throw on it.
  const cache: RequestInit = "cache" in Request.prototype ? { cache: "no-store" } : {};
  return async ({ method, url, headers, body, signal }) => {
    const response = await send(url, { method, headers, body, signal, redirect: "manual", ...cache });
    return { status: response.status, headers: response.headers, body: response.body };
  };
}
