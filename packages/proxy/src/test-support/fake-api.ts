import { type Match, matchRoute, headers as names, type Route, routes } from "@layers-kit/contract";
import type { Transport, UpstreamResponse } from "../upstream/transport.ts";
import { idsOf } from "./ids.ts";
import { sampleProject } from "./samples.ts";

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer of the fake: a status with a body, or null for "not there". */
export type Answer = {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
} | null;
type Answers = (params: Readonly<Record<string, string>>, seen: Seen) => Answer;

export const KEY = "lp_test_sandbox_0000";
/** Stands in everything that belongs to an owner, so that a leak shows. */
export const markOf = (owner: string): string => `only-${owner}-may-read-this`;

export interface FakeApi {
  readonly transport: Transport;
  readonly seen: Seen[];
  /** Answers of a test's own, by the endpoint's name. They come first. */
  readonly answers: Map<string, Answers>;
}

/**
 * An API that separates nobody: it hands out whatever id it is asked for, under whatever project the path names, as a key
 * for the whole organization may. What a customer cannot reach through the proxy, the proxy alone has kept from them.
 */
export function fakeApi(isOwner: (name: string) => boolean): FakeApi {
  const seen: Seen[] = [];
  const answers = new Map<string, Answers>();
  const transport: Transport = async ({ method, url, headers, body }, { signal }) => {
    signal.throwIfAborted();
    const { pathname, searchParams } = new URL(url);
    const call: Seen = {
      method,
      path: pathname,
      search: searchParams,
      headers,
      body: body === null ? null : JSON.parse(body),
    };
    seen.push(call);
    if (headers.authorization !== `Bearer ${KEY}`)
      return respond(401, { error: { code: "UNAUTHENTICATED", message: "no" } });
    const match: Match = matchRoute(routes, method, pathname);
    if (!match.found) return respond(404, missing);
    const own = answers.get(match.route.name);
    const answer = own ? own(match.params, call) : answerOf(isOwner, match.route, match.params, call);
    if (answer === null) return respond(404, missing);
    return respond(answer.status ?? match.route.status, answer.body, answer.headers);
  };
  return { transport, seen, answers };
}

const missing = {
  error: { code: "NOT_FOUND", message: "No such thing in your organization", requestId: "req_upstream" },
};

export function respond(status: number, body: unknown, extra: Record<string, string> = {}): UpstreamResponse {
  const headers = new Headers({ "content-type": "application/json", "x-request-id": "req_upstream", ...extra });
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  return { status, headers, body: chunks() };
}

function answerOf(
  isOwner: (name: string) => boolean,
  route: Route,
  params: Readonly<Record<string, string>>,
  call: Seen,
): Answer {
  const ownerOf = (id: string | null | undefined): string | undefined => {
    const name = id?.includes("_") ? id.slice(id.lastIndexOf("_") + 1) : undefined;
    return name !== undefined && isOwner(name) ? name : undefined;
  };
  const list = (row: (owner: string) => object): Answer => {
    const owner = ownerOf(params.projectId);
    return owner ? { body: { items: [row(owner)], nextCursor: null } } : null;
  };
  const one = (id: string | undefined, fields: (owner: string) => object): Answer => {
    const owner = ownerOf(id);
    return owner ? { body: { ...fields(owner), note: markOf(owner) } } : null;
  };
  switch (route.name) {
    case "projects.list": {
      const owner = call.search.get("customerExternalId") ?? "";
      const row = { id: idsOf(owner).project, customerExternalId: owner, name: markOf(owner) };
      return { body: { items: isOwner(owner) ? [row] : [] } };
    }
    case "projects.read":
      return one(params.projectId, (owner) => ({ ...sampleProject, id: params.projectId, customerExternalId: owner }));
    case "content.read":
      return one(params.containerId, (owner) => ({ id: params.containerId, projectId: idsOf(owner).project }));
    case "schedule.readPost":
      return one(params.postId, (owner) => ({ id: params.postId, containerId: idsOf(owner).content }));
    case "influencers.read":
      return one(params.influencerId, (owner) => ({
        influencerId: params.influencerId,
        projectId: idsOf(owner).project,
      }));
    case "jobs.read":
      return one(params.jobId, (owner) => ({ jobId: params.jobId, ...jobLinks(params.jobId ?? "", owner) }));
    case "leased-accounts.readRequest":
      return one(params.requestId, (owner) => ({ requestId: params.requestId, projectId: idsOf(owner).project }));
    case "social.oauthStatus":
      return one(call.search.get("state") ?? undefined, () => ({ state: call.search.get("state"), status: "pending" }));
    case "social.list":
      return list((owner) => ({ socialAccountId: idsOf(owner).socialAccount, handle: markOf(owner) }));
    case "app-media.list":
      return list((owner) => ({ id: idsOf(owner).media, url: markOf(owner) }));
    case "projects.create":
      return { body: { ...(call.body as object), id: "prj_new" } };
    default: {
      const owner = ownerOf(Object.values(params)[0]);
      const started = route.starts && owner ? { [route.starts.at]: idsOf(owner)[route.starts.kind] } : {};
      return owner ? { body: { done: true, ...started, note: markOf(owner) } } : null;
    }
  }
}

/** Jobs name their project, their content, their influencer or nothing, by the start of their id. */
function jobLinks(id: string, owner: string): object {
  const ids = idsOf(owner);
  if (id.startsWith("job-content_")) return { containerIds: [ids.content] };
  if (id.startsWith("job-result_")) return { result: { containerId: ids.content } };
  if (id.startsWith("job-influencer_")) return { influencerId: ids.influencer };
  if (id.startsWith("job-mixed_")) return { containerIds: [idsOf("acme").content, ids.content] };
  if (id.startsWith("job-bare_")) return {};
  return { projectId: ids.project };
}

export const receiptHeader: string = names.receipt.toLowerCase();
