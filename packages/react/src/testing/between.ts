import { type ErrorEnvelope, errorCodes, type KnownErrorCode, matchRoute, routes } from "@layers-kit/contract";

type Fetch = typeof globalThis.fetch;
type Between = (fetch: Fetch) => Fetch;

/** One call on its way to the sandbox. */
export interface PassingCall {
  /** The endpoint's name, as `projects.create`. */
  readonly route: string | undefined;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  /** Lets it reach the sandbox. */
  readonly pass: () => Promise<Response>;
}

/** Stands between page and sandbox and may answer in its place. */
export function between(meet: (call: PassingCall) => Promise<Response>): Between {
  return (fetch) => async (input, init) => {
    const { pathname } = new URL(String(input), document.baseURI);
    const method = init?.method ?? "GET";
    const match = matchRoute(routes, method, pathname.slice(Math.max(0, pathname.indexOf("/v1/"))));
    return meet({
      route: match.found ? match.route.name : undefined,
      method,
      headers: new Headers(init?.headers),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
      pass: () => fetch(input, init),
    });
  };
}

/** Refuses one endpoint's calls in the API's envelope, as the API or the proxy would. */
export function refusing(route: string, code: KnownErrorCode, details?: ErrorEnvelope["error"]["details"]): Between {
  return between((call) => (call.route === route ? Promise.resolve(refusal(code, details)) : call.pass()));
}

/** Never answers one endpoint's calls. */
export function hanging(route: string): Between {
  return between((call) => (call.route === route ? new Promise<Response>(() => {}) : call.pass()));
}

export function refusal(
  code: KnownErrorCode,
  details?: ErrorEnvelope["error"]["details"],
  headers?: HeadersInit,
): Response {
  const envelope: ErrorEnvelope = {
    error: { code, message: code, requestId: "req_story", ...(details && { details }) },
  };
  return Response.json(envelope, { status: errorCodes[code].status, ...(headers && { headers }) });
}

/** Answers 409 with the id of the project in the way, as the proxy does: the API itself does not name it. */
export const namingExistingProject: Between = (fetch) => async (input, init) => {
  const response = await fetch(input, init);
  const url = new URL(String(input), document.baseURI);
  if (response.status !== 409 || init?.method !== "POST" || !url.pathname.endsWith("/v1/projects")) return response;
  const { items } = await (await fetch(url, { headers: init.headers ?? {} })).json();
  return refusal("CONFLICT", { projectId: items[0]?.id });
};

/** Changes what one endpoint's good answers say, for states that the sandbox does not reach. */
export function rewriting(
  route: string,
  change: (answer: Record<string, unknown>) => Record<string, unknown>,
): Between {
  return between(async (call) => {
    const response = await call.pass();
    if (call.route !== route || !response.ok) return response;
    return Response.json(change(await response.json()), { status: response.status });
  });
}

/** Lets one endpoint's calls arrive and loses the answers, so many times. */
export function losingAnswers(route: string, times: number): Between {
  let lost = 0;
  return between(async (call) => {
    const response = await call.pass();
    if (call.route !== route || lost >= times) return response;
    lost++;
    throw new TypeError("the network went away");
  });
}
