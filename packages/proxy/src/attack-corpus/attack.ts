import { type IdKind, headers as names, type Route } from "@layers-kit/contract";
import type { Answer } from "../test-support/fake-api.ts";
import { type Ids, idsOf } from "../test-support/ids.ts";
import { type Call, sampleCall } from "../test-support/samples.ts";
import { MOUNT, session } from "./options.ts";
import type { Part, RawAnswer, RawRequest } from "./port.ts";
import type { Reached } from "./upstream.ts";

/** The customers of one attack. Every attack has its own, so that nothing is known of them before. */
export interface Who {
  readonly me: string;
  readonly other: string;
  readonly mine: Ids;
  readonly theirs: Ids;
  /** Ids that look like the others and are nobody's. */
  readonly nobodys: Ids;
}

export function castOf(n: number): Who {
  const [me, other, nobody] = [`acme${n}`, `tide${n}`, `nobody${n}`];
  return { me, other, mine: idsOf(me), theirs: idsOf(other), nobodys: idsOf(nobody) };
}

export interface Wanted {
  /** The statuses that are right. */
  readonly status: readonly number[];
  readonly code?: string;
  /**
   * What may reach the API. `nothing`: not even a read. `reads`: what finds the owner. `the call`: the call itself, since it is the
   * customer's own.
   */
  readonly reaches: "nothing" | "reads" | "the call";
  /** Exactly how many requests reach the API, where the case knows. */
  readonly calls?: number;
}

/** One row of the corpus. */
export interface Attack {
  /** The row of the threat table that it proves. */
  readonly row: string;
  readonly name: string;
  readonly wanted: Wanted;
  /** The parts of the request that no platform may be trusted to hand over as they are. */
  readonly unusual?: readonly Part[];
  request(who: Who): RawRequest;
  /** The same request about what does not exist: not a byte of the answers may differ. */
  twin?(who: Who): { readonly request: RawRequest; readonly calls?: number | undefined };
  /** Who started the connection or job whose receipt is sent along. */
  readonly receiptOf?: "me" | "other";
  /** What the API answers instead of its own, by the endpoint's name. */
  readonly answers?: (who: Who) => Readonly<Record<string, Answer>>;
  /** What else the answer, or what reached the API, must show. */
  check?(answer: RawAnswer, reached: readonly Reached[]): void;
}

/** The headers of a call of one's own page, as the kit's client sends it. */
export function headersOf(customer: string, body: unknown): [string, string][] {
  return [
    [names.kit, "1"],
    [session.customer, customer],
    ...(body === undefined ? [] : [["content-type", "application/json"] satisfies [string, string]]),
  ];
}

/** A call of a customer on the wire. */
export function onTheWire(
  customer: string,
  { method = "GET", path = "/v1/projects", query = {}, body }: Partial<Call>,
  extra: readonly (readonly [string, string])[] = [],
): RawRequest {
  const search = new URLSearchParams(query).toString();
  return {
    method,
    target: `${MOUNT}${path}${search === "" ? "" : `?${search}`}`,
    headers: [...headersOf(customer, body), ...extra],
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** The endpoint's sample call with the customer's own ids, but for one kind. */
export function callWith(route: Route, who: Who, kind: IdKind | null = null, from: Ids = who.theirs): RawRequest {
  const ids = kind === null ? who.mine : { ...who.mine, [kind]: from[kind] };
  return onTheWire(who.me, sampleCall(route, ids));
}

/** The same request with its target rewritten. */
export function aimedAt(request: RawRequest, rewrite: (target: string) => string): RawRequest {
  return { ...request, target: rewrite(request.target) };
}
