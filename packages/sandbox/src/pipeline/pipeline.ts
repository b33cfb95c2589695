import { headers, matchRoute, type Route } from "@layers-kit/contract";
import { checkBody, checkQuery } from "@layers-kit/contract/schemas";
import { apiRoutes } from "@layers-kit/contract/server";
import { fingerprint } from "../ids.ts";
import { handlerOf } from "../rooms/rooms.ts";
import { requireFreeJob } from "../work/running-jobs.ts";
import { settle } from "../work/settle.ts";
import type { World } from "../world.ts";
import { identify, requireScope } from "./auth.ts";
import { readJson } from "./body.ts";
import { envelope, invalid, notFound, Refusal } from "./errors.ts";
import type { Reply } from "./handler.ts";
import { type Answer, Idempotency } from "./idempotency.ts";
import type { Bucket } from "./rate.ts";

/** What the answer says beside its body. */
interface Meta {
  readonly requestId: string;
  rateClass: Route["rateClass"];
  bucket?: Bucket;
}

/** Answers one call of the API: who, what, within which budget, valid or not, seen before or not; then the room's handler. */
export async function answerCall(world: World, request: Request): Promise<Response> {
  const meta: Meta = {
    requestId: world.ids.ulid("req"),
    rateClass: request.method === "GET" ? "read-light" : "write-light",
  };
  settle(world);
  try {
    const { answer, cacheable } = await decide(world, request, meta);
    await world.state.commit();
    return respond(request, answer, meta, cacheable);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await world.state.commit();
    const body = JSON.stringify(envelope(error, meta.requestId));
    const response = respond(request, { status: error.status, body }, meta, false);
    if (error.retryAfter !== undefined) response.headers.set(headers.retryAfter, String(error.retryAfter));
    if (error.status === 405) response.headers.set("Allow", String(error.details?.allow));
    return response;
  }
}

async function decide(world: World, request: Request, meta: Meta): Promise<{ answer: Answer; cacheable: boolean }> {
  const { state, clock, budgets } = world;
  const url = new URL(request.url);
  const { key, organization } = identify(state, request.headers);
  const match = matchRoute(apiRoutes, request.method, url.pathname);
  if (!match.found) throw match.allow.length > 0 ? methodNotAllowed(match.allow) : notFound();
  const { route } = match;
  meta.rateClass = route.rateClass;
  meta.bucket = budgets.peek(organization, route.rateClass, clock.wallNow());
  requireScope(key, route.scope);
  meta.bucket = budgets.draw(organization, route.rateClass, clock.wallNow());

  const idempotencyKey = route.idempotent ? Idempotency.keyOf(request.headers) : null;
  const body = await readJson(request);

  const run = (keep?: (answer: Answer) => void): Promise<Answer> | Answer => {
    // Reading the body and waiting for the first call of a key took time in which others may have changed who is asking.
    const caller = state.organizations.get(organization.id) ?? organization;
    const { query, body: content } = checked(route, url, body);
    const call = { key, organization: caller, world, params: match.params, query, body: content };
    if (route.rateClass === "long-running") requireFreeJob(world, caller);
    const reply = handlerOf(route)(call);
    if (!(reply instanceof Promise)) return finish(route, reply, keep);
    return reply.then((late) => finish(route, typeof late === "function" ? late() : late, keep));
  };
  let cacheable = false;
  const finish = (from: Route, reply: Reply, keep?: (answer: Answer) => void): Answer => {
    cacheable = reply.cacheable ?? false;
    const answer = { status: reply.status ?? from.status, body: JSON.stringify(reply.body) };
    keep?.(answer);
    return answer;
  };
  if (idempotencyKey === null) return { answer: await run(), cacheable };
  const scope = {
    organizationId: organization.id,
    key: idempotencyKey,
    route,
    call: fingerprint(`${request.method} ${url.pathname}${url.search} ${JSON.stringify(body) ?? ""}`),
    now: () => clock.wallNow(),
  };
  return { answer: await world.idempotency.once(scope, async (keep) => run(keep)), cacheable };
}

function checked(route: Route, url: URL, body: unknown): { query: never; body: never } {
  const query = checkQuery(route, url.searchParams);
  if (!query.ok) throw invalid(query.issues);
  if (route.name === "projects.create" && typeof body === "object" && body !== null && "id" in body) {
    const message = "id is minted by the API. Leave it out.";
    throw new Refusal("VALIDATION_FAILED", message, { details: { issues: [{ path: "id", message }] } });
  }
  const content = checkBody(route, body);
  if (!content.ok) throw invalid(content.issues);
  return { query: query.value as never, body: content.value as never };
}

function respond(request: Request, answer: Answer, meta: Meta, cacheable: boolean): Response {
  const out: Record<string, string> = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    [headers.requestId]: meta.requestId,
    [headers.rateClass]: meta.rateClass,
  };
  if (meta.bucket) {
    // Assumed names: the docs name the class header alone.
    out["X-RateLimit-Limit"] = String(meta.bucket.limit);
    out["X-RateLimit-Remaining"] = String(meta.bucket.remaining);
    out["X-RateLimit-Reset"] = String(meta.bucket.resetSeconds);
  }
  if (!cacheable) return new Response(answer.body, { status: answer.status, headers: out });
  out["Cache-Control"] = "no-cache";
  out.ETag = `"${fingerprint(answer.body)}"`;
  if (!namesTag(request.headers.get("if-none-match"), out.ETag)) {
    return new Response(answer.body, { status: answer.status, headers: out });
  }
  delete out["Content-Type"];
  return new Response(null, { status: 304, headers: out });
}

function namesTag(ifNoneMatch: string | null, tag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}

function methodNotAllowed(allow: readonly string[]): Refusal {
  const list = allow.join(", ");
  return new Refusal("METHOD_NOT_ALLOWED", `This path takes ${list}.`, { details: { allow: list } });
}
