/** Which calls a fault meets, and how often. */
export interface FaultTarget {
  /**
   * An endpoint's name in the contract, such as `projects.create`, where `*` stands for any part (`content.*`); or a method
   * and a path, such as `GET /cdn/*`; or a path alone. Default `*`: every endpoint of the API.
   */
  readonly on?: string;
  /** The part of those calls that it hits, above 0 and up to 1. Default 1. */
  readonly probability?: number;
  /** How many calls it hits before it is over. Default: no end. */
  readonly count?: number;
  /** The same word hits the same calls again, in their order. Default the fault's own `on` and `kind`. */
  readonly seed?: string;
}

/** What goes wrong. */
export type FaultEffect =
  /** The work is done; then the connection breaks before a byte of the answer. */
  | { readonly kind: "answer-dropped" }
  /** The connection is reset before any work. */
  | { readonly kind: "connection-reset" }
  /** The call waits, in milliseconds of real time, and goes on. Removing the fault ends the wait. */
  | { readonly kind: "latency"; readonly ms: number }
  /** Refused with this status before any work. A 429 says `Retry-After`, by default one second. */
  | { readonly kind: "status"; readonly status: 429 | 500 | 502 | 503; readonly retryAfterSeconds?: number }
  /** Every call is refused as for a suspended key. [docs ref/organizations/whoami] */
  | { readonly kind: "kill-switch" }
  /**
   * The work is done; the answer is the one to a key that is in use, as a browser gets it that has sent a call again by itself. Only
   * for calls that honour a key. What the API says to a key whose first call still runs is assumed.
   */
  | { readonly kind: "key-in-use" }
  /** The work is done; the answer breaks off half-way, with the connection. */
  | { readonly kind: "truncated-json" }
  /** The work is done; the answer arrives whole, but its JSON lacks its second half. */
  | { readonly kind: "malformed-json" }
  /** A page of HTML in the place of an answer, before any work. Default status 502, as from a gateway. */
  | { readonly kind: "html"; readonly status?: number };

/** A fault to add: what goes wrong, on which calls, how often. */
export type FaultInput = FaultTarget & FaultEffect;

/** A fault that is in force until it is removed or its count is used up. */
export interface Fault {
  readonly id: string;
  readonly input: FaultInput;
  /** How many calls it has hit. */
  readonly hits: number;
  /** Takes it away, and lets calls that wait because of it go on. */
  remove(): void;
}
