import { Refusal } from "../refusal.ts";
import type { Limit } from "./limit.ts";
import type { Transport, UpstreamRequest, UpstreamResponse } from "./transport.ts";

/** What came back, read to its end. `json` is undefined when the body was none. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly json: unknown;
  /** Null too when it is not a plain word, which no log or header should repeat. */
  readonly requestId: string | null;
  readonly retryAfter: string | null;
  readonly etag: string | null;
}

/** The largest answer that is read, in bytes. */
const MAX_ANSWER_BYTES = 10 * 1024 * 1024;
const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;

/** Sends one call within the limit. A read that got no answer at all is sent once more; anything else never. */
export async function send(
  transport: Transport,
  request: Omit<UpstreamRequest, "signal">,
  limit: Limit,
): Promise<UpstreamAnswer> {
  const response = await head(transport, { ...request, signal: limit.signal }, limit, request.method === "GET" ? 1 : 0);
  const text = await readText(response, limit);
  return {
    status: response.status,
    json: JSON_TYPE.test(response.headers.get("content-type") ?? "") ? parse(text) : undefined,
    requestId: plainToken(response.headers.get("x-request-id")),
    retryAfter: response.headers.get("retry-after"),
    etag: response.headers.get("etag"),
  };
}

async function head(
  transport: Transport,
  request: UpstreamRequest,
  limit: Limit,
  retries: number,
): Promise<UpstreamResponse> {
  try {
    return await limit.race(transport(request));
  } catch (error) {
    const ended = limit.ended();
    if (ended) throw ended;
    if (retries > 0) return head(transport, request, limit, retries - 1);
    throw new Refusal("UPSTREAM_UNAVAILABLE", "Layers could not be reached. Try again.", { reason: describe(error) });
  }
}

async function readText(response: UpstreamResponse, limit: Limit): Promise<string> {
  if (!response.body) return "";
  const bytes = response.body[Symbol.asyncIterator]();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await limit.race(bytes.next());
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > MAX_ANSWER_BYTES) throw new RangeError(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Not awaited: a stalled stream would not let go before its next byte.
    bytes.return?.().catch(() => {});
    throw limit.ended() ?? badAnswer(describe(error));
  }
}

function plainToken(value: string | null): string | null {
  return value !== null && /^[A-Za-z0-9._-]{1,100}$/.test(value) ? value : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer that is none: cut, too large, not JSON, a redirect. What it said is dropped. */
export function badAnswer(reason: string, upstreamRequestId: string | null = null): Refusal {
  return new Refusal("UPSTREAM_BAD_RESPONSE", "Layers gave an answer that cannot be read. Try again.", {
    reason,
    upstreamRequestId,
  });
}

/** An error's name, code and sentence, and no more: some carry the request's headers. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return "no error was given";
  const { code } = error as { code?: unknown };
  const inner = error.cause instanceof Error ? ` (${describe(error.cause)})` : "";
  return `${error.name}${typeof code === "string" ? ` ${code}` : ""}: ${error.message}${inner}`;
}
