import { buildPath, headers, matchRoute, type Project, type Route, rooms, routes } from "@layers-kit/contract";
import { leaseRequestToKeep, withLeaseRequest } from "@layers-kit/contract/schemas";

/** The part of `fetch` that a typed client uses. */
export type CustomerFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Plays the proxy's visible half: finds the API's path in any URL, adds the key, sets the pinned fields, keeps lease requests in the
 * project's metadata. No protection.
 */
export function customerFetch(
  answer: (request: Request) => Promise<Response>,
  baseUrl: string,
  key: string,
  customerExternalId: string,
): CustomerFetch {
  return async (input, init) => {
    const asked = new Request(input instanceof Request ? input : new URL(input, baseUrl), init);
    const url = new URL(asked.url);
    const start = url.pathname.indexOf("/v1/");
    if (start === -1) return answer(asked);
    const target = new URL(url.pathname.slice(start) + url.search, baseUrl);
    const match = matchRoute(routes, asked.method, target.pathname);
    const pinned = match.found ? match.route.pinned : undefined;
    const value = pinned?.at === "projectId" ? (match.found ? match.params.projectId : undefined) : customerExternalId;
    if (pinned?.in === "query") target.searchParams.set(pinned.at, value ?? "");

    const sent = new Headers(asked.headers);
    sent.set(headers.authorization, `Bearer ${key}`);
    const text = asked.method === "GET" ? undefined : await asked.text();
    const body = pinned?.in === "body" && text !== undefined ? withField(text, pinned, value) : text;
    const send = (method: string, to: URL, body?: string) =>
      answer(new Request(to, { method, headers: sent, ...(body !== undefined && { body }) }));
    const answered = await send(asked.method, target, body);
    if (match.found && match.route.name === rooms.leasedAccounts.request.name && answered.ok) {
      const project = new URL(buildPath(rooms.projects.read, { projectId: match.params.projectId ?? "" }), baseUrl);
      sent.delete(headers.idempotencyKey);
      // As in the proxy, a request that is made is not undone because the note of it was not.
      await keepLeaseRequest(send, project, answered.clone(), body ?? "").catch(() => undefined);
    }
    return answered;
  };
}

type Send = (method: string, to: URL, body?: string) => Promise<Response>;

async function keepLeaseRequest(send: Send, project: URL, made: Response, body: string): Promise<void> {
  const { requestId } = await made.json();
  const { metadata } = (await (await send(rooms.projects.read.method, project)).json()) as Project;
  const kept = withLeaseRequest(metadata ?? {}, leaseRequestToKeep(requestId, JSON.parse(body)));
  if (kept && kept !== metadata) await send(rooms.projects.update.method, project, JSON.stringify({ metadata: kept }));
}

function withField(text: string, pinned: NonNullable<Route["pinned"]>, value: string | undefined): string {
  try {
    return JSON.stringify({ ...(JSON.parse(text) as object), [pinned.at]: value });
  } catch {
    return text;
  }
}
