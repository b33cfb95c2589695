/** A request as it stands on the wire. */
export interface RawRequest {
  readonly method: string;
  /** Path and query as they stand in the request line, mount path included. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** A text stands for its UTF-8. */
  readonly body?: string | Uint8Array | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** What a proxy under attack is made with. Plain data, so that it can go into another process or another runtime. */
export interface CorpusSetting {
  /** The recording API, plain http on loopback. */
  readonly baseUrl: string;
}

/** A proxy that stands ready, mounted at `/api/layers`. */
export interface Mounted {
  send(request: RawRequest): Promise<RawAnswer>;
  /** Sends bytes as they are, where the platform listens on a socket, and gives back all that comes until it closes. */
  sendBytes?(bytes: string): Promise<string>;
  close(): Promise<void>;
}

/** A part of a request that a platform may change, or answer itself, before the proxy sees it. */
export type Part = "target" | "method" | "headers" | "an empty header" | "body" | "the body of a GET";

export const everything: Readonly<Record<Part, boolean>> = {
  target: true,
  method: true,
  headers: true,
  "an empty header": true,
  body: true,
  "the body of a GET": true,
};

/** A way to mount the proxy. Where it hands a part over as it came, the corpus wants the same answer as from every other. */
export interface Platform {
  readonly name: string;
  readonly handsOver: Readonly<Record<Part, boolean>>;
  /** `tell` hears every log line and event, where the proxy runs in this process. */
  mount(setting: CorpusSetting, tell: (said: unknown) => void): Promise<Mounted>;
}
