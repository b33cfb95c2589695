import { buildPath, rooms } from "@layers-kit/contract";
import { createProject } from "../create-project.ts";
import type { Exchange } from "../exchange.ts";
import { upstreamIdempotencyKey } from "../idempotency.ts";
import { requestLease, updateProject } from "../kit-metadata.ts";
import type { Limit } from "../upstream/limit.ts";
import type { UpstreamAnswer } from "../upstream/send.ts";
import type { UpstreamCall } from "../upstream/upstream.ts";
import type { Matched } from "./02-match.ts";
import type { Input } from "./06-input.ts";

const ETAG = /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/;

/** Makes the call the browser asked for, from the template and the checked parts. A read that proved the owner is not made again. */
export async function callUpstream(
  { route, params }: Matched,
  input: Input,
  exchange: Exchange,
  limit: Limit,
  ifNoneMatch: string | null,
): Promise<UpstreamAnswer> {
  const { session, upstream } = exchange;
  const path = buildPath(route, params);
  const query = toQuery(input.query);
  const idempotencyKey = route.idempotent
    ? await upstreamIdempotencyKey(session, route, path, input.idempotencyKey)
    : null;
  const asked = route === rooms.jobs.read && ifNoneMatch !== null && ETAG.test(ifNoneMatch) ? ifNoneMatch : null;
  const { method } = route;
  const call: UpstreamCall = { method, path, query, body: input.body, idempotencyKey, ifNoneMatch: asked };
  if (route === rooms.projects.create) return createProject(call, exchange, limit);
  if (route === rooms.projects.update) return updateProject(call, params.projectId ?? "", exchange, limit);
  if (route === rooms.leasedAccounts.request) return requestLease(call, params.projectId ?? "", exchange, limit);
  if (route.method !== "GET") return upstream.send(call);
  const known = query === "" ? upstream.alreadyRead(path) : undefined;
  const answer = await (known ?? upstream.send(call));
  const unchanged = asked !== null && (answer.status === 304 || (answer.status === 200 && answer.etag === asked));
  return unchanged ? { ...answer, status: 304, etag: asked } : answer;
}

function toQuery(query: Readonly<Record<string, unknown>>): string {
  const parameters = Object.entries(query);
  if (parameters.length === 0) return "";
  const search = new URLSearchParams();
  for (const [name, value] of parameters) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search.size > 0 ? `?${search}` : "";
}
