/** One call as it leaves. Every header is the proxy's own; none is copied from the browser. */
export interface UpstreamRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** How long an answer is waited for: until the deadline, and a read no longer than its browser is there. */
export interface Patience {
  /** Aborts when nobody waits any more. Made when it is first read: an `AbortSignal` costs more than all checks of a request. */
  readonly signal: AbortSignal;
  /** Calls back when nobody waits any more, at once if it is so already. For a transport that can do without a signal. */
  whenEnded(run: () => void): void;
}

export interface UpstreamResponse {
  readonly status: number;
  /** Asked by names in lower case. */
  readonly headers: { get(name: string): string | null };
  /** The decoded bytes, as they come or all at once. */
  readonly body: AsyncIterable<Uint8Array> | Uint8Array | null;
}

/**
 * Sends a call and resolves with the head of the answer. It must not follow redirects, must end with the patience, and rejects
 * when no answer came.
 */
export type Transport = (request: UpstreamRequest, patience: Patience) => Promise<UpstreamResponse>;

/** The platform's own `fetch`, or another. */
export function fetchTransport(send: typeof fetch = fetch): Transport {
  // Frameworks that cache fetches are told not to; some edge runtimes have no such option and throw on it.
  const cache: RequestInit = "cache" in Request.prototype ? { cache: "no-store" } : {};
  return async ({ method, url, headers, body }, { signal }) => {
    const response = await send(url, { method, headers, body, signal, redirect: "manual", ...cache });
    return { status: response.status, headers: response.headers, body: response.body };
  };
}
