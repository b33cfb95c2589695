import { type ErrorIssue, headers as names, type Route } from "@layers-kit/contract";
import { checkBody, checkQuery } from "@layers-kit/contract/schemas";
import type { Clock } from "../clock.ts";
import type { Eventual } from "../eventual.ts";
import { readIdempotencyKey } from "../idempotency.ts";
import { isObject } from "../json-object.ts";
import type { PlainRequest } from "../plain.ts";
import { hasBody, readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import type { Matched } from "./02-match.ts";

/** What the browser said, checked against the table; nothing else goes on. */
export interface Input {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly idempotencyKey: string | null;
}

export function readInput(
  request: PlainRequest,
  { route, params, search }: Matched,
  session: Session,
  clock: Clock,
): Eventual<Input> {
  const pinned = pinnedValue(route, params, session);
  const query = readQuery(route, search, route.pinned?.in === "query" ? pinned : null);
  const idempotencyKey = readIdempotencyKey(route, request.headers.get(names.idempotencyKey));
  const withBody = (body: unknown): Input => {
    const inBody = route.pinned?.in === "body" ? pinned : null;
    return { query, idempotencyKey, body: checkedBody(route, body, inBody, session) };
  };
  return hasBody(request) ? readBody(request, clock).then(withBody) : withBody(undefined);
}

function pinnedValue(route: Route, params: Readonly<Record<string, string>>, session: Session): string | null {
  if (!route.pinned) return null;
  return route.pinned.at === "customerExternalId" ? session.customer : (params.projectId ?? null);
}

function readQuery(route: Route, search: URLSearchParams, pinned: string | null): Readonly<Record<string, unknown>> {
  const issues = [...search]
    .filter(([name, value]) => /\p{Cc}/u.test(name + value))
    .map(([name]) => ({ path: name, message: "has a control character" }));
  const at = route.pinned?.at;
  let all = search;
  if (pinned !== null && at) {
    issues.push(...mismatch(at, search.getAll(at), pinned));
    all = new URLSearchParams(search);
    if (!all.has(at)) all.set(at, pinned);
  }
  const checked = checkQuery(route, all);
  if (checked.ok && issues.length === 0) return checked.value;
  throw invalid("The query is not valid.", [...issues, ...(checked.ok ? [] : checked.issues)]);
}

function checkedBody(route: Route, body: unknown, pinned: string | null, { permissions }: Session): unknown {
  if (!isObject(body)) return orRefuse(checkBody(route, body), []);
  const withheld = [...route.serverOnly, ...route.permitted.filter((field) => !permissions.has(field))];
  const issues = withheld
    .filter((field) => Object.hasOwn(body, field))
    .map((field) => ({ path: field, message: "is not a field of this call" }));
  const all = Object.fromEntries(Object.entries(body).filter(([field]) => !withheld.includes(field)));
  const at = route.pinned?.at;
  if (pinned !== null && at) {
    if (Object.hasOwn(all, at)) issues.push(...mismatch(at, [all[at]], pinned));
    all[at] = pinned;
  }
  return orRefuse(checkBody(route, all), issues);
}

/** A browser may repeat what the proxy sets itself, as the docs have it in some bodies, but not say otherwise. */
function mismatch(path: string, sent: readonly unknown[], pinned: string): ErrorIssue[] {
  return sent.every((value) => value === pinned) ? [] : [{ path, message: "is not this customer's" }];
}

function orRefuse(checked: ReturnType<typeof checkBody>, issues: readonly ErrorIssue[]): unknown {
  if (checked.ok && issues.length === 0) return checked.value;
  throw invalid("The body is not valid.", [...issues, ...(checked.ok ? [] : checked.issues)]);
}

export function invalid(message: string, issues: readonly ErrorIssue[]): Refusal {
  return new Refusal("VALIDATION", message, { details: { issues } });
}
