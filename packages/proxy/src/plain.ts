/** As much of an `AbortSignal` as is needed to hear that the browser has gone. */
export interface BrowserSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", run: () => void, options?: { readonly once: boolean }): void;
  removeEventListener(type: "abort", run: () => void): void;
}

/** A request as every platform can hand it over. The adapters make it; the pipeline reads nothing else. */
export interface PlainRequest<Raw = unknown> {
  readonly method: string;
  /** Path and query exactly as the client sent them, mount path included: `/api/layers/v1/projects?limit=5`. */
  readonly target: string;
  readonly headers: Headers;
  /** The bytes, or the text when somebody read them before. Absent or null: no body. */
  readonly body?: AsyncIterable<Uint8Array> | string | null | undefined;
  /** Aborts when the browser has gone. */
  readonly signal?: BrowserSignal | undefined;
  /** The platform's own request, handed to `authenticate` untouched. */
  readonly raw?: Raw | undefined;
}

/** An answer as every platform can send it. Header names are in lower case; the body is JSON, or empty for a 304. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
