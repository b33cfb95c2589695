import { readOptions } from "./config.ts";
import { corsHeaders } from "./cors.ts";
import { createDenial } from "./denial.ts";
import type { LogEntry } from "./events.ts";
import type { ProxyOptions } from "./options.ts";
import { readRequest, toResponse } from "./over-fetch.ts";
import { createPipeline, type Trace } from "./pipeline/index.ts";
import type { PlainRequest, PlainResponse } from "./plain.ts";
import { holdsKey, redact } from "./redact.ts";
import { Refusal } from "./refusal.ts";
import { newRequestId } from "./request-id.ts";
import type { Session } from "./session.ts";
import { badAnswer } from "./upstream/send.ts";

export interface LayersProxy<Raw = unknown> {
  /** Answers a plain request. Never rejects. */
  handle(request: PlainRequest<Raw>): Promise<PlainResponse>;
  /** Answers a `Request`, for every platform that speaks fetch. Needs no `this`. Never rejects. */
  fetch(request: Request): Promise<Response>;
}

/**
 * Makes the server half of the kit: keeps the partner's key, and lets a customer reach what is theirs and nothing else. Throws
 * one sentence when an option cannot work.
 */
export function createLayersProxy<Raw = unknown>(options: ProxyOptions<Raw>): LayersProxy<Raw> {
  const config = readOptions(options);
  const run = createPipeline<Raw>(config, (request) => options.authenticate(request));
  const denial = createDenial(config.clock, config.denialFloorMs);

  async function handle(request: PlainRequest<Raw>): Promise<PlainResponse> {
    const started = config.clock.now();
    const requestId = newRequestId();
    const trace: Trace = {
      stage: "parse",
      route: null,
      session: null,
      spent: { calls: 0, ms: 0 },
      droppedRows: 0,
      remarks: [],
    };
    const keys = (): ReadonlySet<string> => keysOf(config.apiKey, trace.session);
    let refusal: Refusal | null = null;
    let response: PlainResponse;
    try {
      try {
        response = await run(request, trace);
      } finally {
        denial.heard(trace.spent);
      }
      if (saysKey(response, keys())) throw badAnswer("the answer held the key");
    } catch (error) {
      refusal = withoutKey(asRefusal(error), keys());
      response = refused(refusal, requestId);
      if (mustWait(refusal, trace)) await denial.wait(started);
    }
    const upstreamRequestId = refusal ? refusal.upstreamRequestId : (response.headers["x-request-id"] ?? null);
    const { route } = trace;
    const tell = (level: LogEntry["level"], { code, reason }: Refusal): void => {
      const said = { requestId, upstreamRequestId, route, code };
      if (reason) config.log({ level, ...said, reason: oneLine(redact(reason, keys())) });
    };
    if (refusal) tell(refusal.status >= 500 ? "error" : "warn", refusal);
    for (const remark of trace.remarks) tell("warn", remark);
    config.onEvent?.({
      requestId,
      upstreamRequestId,
      route,
      status: response.status,
      code: refusal?.code ?? null,
      stage: trace.stage,
      durationMs: config.clock.now() - started,
      upstreamCalls: trace.spent.calls,
      upstreamMs: trace.spent.ms,
      droppedRows: trace.droppedRows,
    });
    const headers = headersOfEveryAnswer(requestId);
    if (config.crossOrigin) Object.assign(headers, corsHeaders(config.crossOrigin, request));
    for (const name of Object.keys(response.headers)) headers[name] = response.headers[name] ?? "";
    return { status: response.status, headers, body: response.body };
  }

  // The platform's request is what `authenticate` expects as `raw` on this adapter.
  const overFetch = async (request: Request): Promise<Response> =>
    toResponse(await handle(readRequest(request, request as Raw)));
  return Object.freeze({ handle, fetch: overFetch });
}

/** No cache may keep an answer, whatever it is, and no browser may take it for anything but JSON. */
function headersOfEveryAnswer(requestId: string): Record<string, string> {
  return {
    "content-type": "application/json",
    "cache-control": "no-store, private",
    vary: "Cookie",
    "x-content-type-options": "nosniff",
    "x-request-id": requestId,
  };
}

/** What must be in nothing that is answered or logged. */
function keysOf(forAll: string | null, session: Session | null): ReadonlySet<string> {
  const keys = new Set<string>();
  if (forAll !== null) keys.add(forAll);
  if (session) keys.add(session.apiKey);
  return keys;
}

function saysKey({ body, headers }: PlainResponse, keys: ReadonlySet<string>): boolean {
  return holdsKey(body, keys) || Object.values(headers).some((value) => holdsKey(value, keys));
}

function refused(refusal: Refusal, requestId: string): PlainResponse {
  const id = refusal.upstreamRequestId ?? requestId;
  return {
    status: refusal.status,
    headers: { ...refusal.headers, "x-request-id": id },
    body: JSON.stringify(refusal.envelope(id)),
  };
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : "something that is no error was thrown";
  return new Refusal("INTERNAL", "Something went wrong here. Try again.", { reason });
}

/** What the API says about a call is passed on, but not if it repeats the key. */
function withoutKey(refusal: Refusal, keys: ReadonlySet<string>): Refusal {
  const said = JSON.stringify([refusal.envelope(refusal.upstreamRequestId ?? ""), refusal.headers]);
  return holdsKey(said, keys) ? badAnswer("the answer held the key") : refusal;
}

/**
 * A reason may quote what others said; in a log it stays one line of ordinary length, without characters that end a line or turn it
 * around.
 */
function oneLine(text: string): string {
  return [...text.slice(0, 2000).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")].slice(0, 500).join("");
}

/** "Not yours" must not be told from "not there" by how long it takes. */
function mustWait(refusal: Refusal, trace: Trace): boolean {
  return (
    refusal.code === "NOT_FOUND" && (trace.stage === "owner" || trace.stage === "upstream" || trace.stage === "release")
  );
}
