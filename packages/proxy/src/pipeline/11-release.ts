import { headers as names, type Route, rooms } from "@layers-kit/contract";
import type { Eventual } from "../eventual.ts";
import type { Exchange } from "../exchange.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { withoutPartnerOnly } from "../partner-only.ts";
import type { PlainResponse } from "../plain.ts";
import { sealReceipt } from "../receipt.ts";
import { nothingHere } from "../refusal.ts";
import { interpret } from "../upstream/interpret.ts";
import { badAnswer, type UpstreamAnswer } from "../upstream/send.ts";

export interface Released {
  readonly response: PlainResponse;
  readonly droppedRows: number;
}

/** Lets an answer go: only of this customer's project, without what is the partner's alone, under a short list of headers. */
export function release(
  route: Route,
  answer: UpstreamAnswer,
  project: string | null,
  exchange: Exchange,
): Eventual<Released> {
  const headers = headersOf(route, answer);
  if (answer.status === 304) return { response: { status: 304, headers, body: "" }, droppedRows: 0 };
  const found = interpret(answer, exchange.config.clock.now());
  checkProject(route, found, project, exchange);
  const { kept, dropped } = keepOwnRows(found, project, exchange.session.customer);
  const body = JSON.stringify(withoutPartnerOnly(kept));
  const released = { response: { status: answer.status, headers, body }, droppedRows: dropped };
  if (!route.starts) return released;
  return receiptFor(route.starts, kept, project, exchange).then((receipt) => {
    if (receipt !== null) headers[RECEIPT] = receipt;
    return released;
  });
}

const RECEIPT = names.receipt.toLowerCase();

/** What the object itself says about its project beats every fact that was known before. */
function checkProject(route: Route, found: JsonObject, project: string | null, exchange: Exchange): void {
  const { facts, session } = exchange;
  const named = madeOrChanged(route) ? found.customerExternalId : undefined;
  if (typeof named === "string" && named !== session.customer)
    throw badAnswer("Layers answered a change with another customer's project");
  if (route === rooms.projects.read && (found.id !== project || found.customerExternalId !== session.customer)) {
    if (project !== null) facts.learn(session, "project", project, null);
    throw nothingHere();
  }
  if (project !== null && typeof found.projectId === "string" && found.projectId !== project) throw nothingHere();
}

function madeOrChanged(route: Route): boolean {
  return route === rooms.projects.create || route === rooms.projects.update;
}

/** Takes out rows that name another customer or another project: a filter upstream is not relied on. */
function keepOwnRows(
  found: JsonObject,
  project: string | null,
  customer: string,
): { kept: JsonObject; dropped: number } {
  if (!Array.isArray(found.items)) return { kept: found, dropped: 0 };
  const rows: unknown[] = found.items;
  const own = rows.filter((row) => {
    if (!isObject(row)) return false;
    if (project === null) return row.customerExternalId === customer;
    return typeof row.projectId !== "string" || row.projectId === project;
  });
  return { kept: { ...found, items: own }, dropped: rows.length - own.length };
}

async function receiptFor(
  { kind, at }: NonNullable<Route["starts"]>,
  started: JsonObject,
  project: string | null,
  { session, facts, config }: Exchange,
): Promise<string | null> {
  const id = started[at];
  if (project === null || typeof id !== "string") return null;
  if (kind === "job") facts.learn(session, "job", id, project);
  return sealReceipt(session, project, kind, id, config.clock.now());
}

function headersOf(route: Route, { requestId, etag }: UpstreamAnswer): Record<string, string> {
  const headers: Record<string, string> = {};
  if (isPrintable(requestId)) headers["x-request-id"] = requestId;
  if (route === rooms.jobs.read && isPrintable(etag)) headers.etag = etag;
  return headers;
}

function isPrintable(value: string | null): value is string {
  return value !== null && /^[\x21-\x7e]{1,200}$/.test(value);
}
