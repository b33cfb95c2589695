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
export const MAX_ANSWER_BYTES: number = 10 * 1024 * 1024;
const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;

/** Sends one call within the limit. A read that got no answer at all is sent once more; anything else never. */
export function send(transport: Transport, request: UpstreamRequest, limit: Limit): Promise<UpstreamAnswer> {
  const ended = limit.ended();
  return ended ? Promise.reject(ended) : limit.race(exchange(transport, request, limit));
}

async function exchange(transport: Transport, request: UpstreamRequest, limit: Limit): Promise<UpstreamAnswer> {
  let response: UpstreamResponse | null = null;
  for (let tries = request.method === "GET" ? 2 : 1; response === null; tries--) {
    try {
      response = await transport(request, limit);
    } catch (error) {
      const ended = limit.ended();
      if (ended) throw ended;
      if (tries === 1) throw unreachable(error);
    }
  }
  const { status, headers, body } = response;
  const text = body === null ? "" : decode(body instanceof Uint8Array ? body : await readAll(body, limit));
  return {
    status,
    json: JSON_TYPE.test(headers.get("content-type") ?? "") ? parse(text) : undefined,
    requestId: plainToken(headers.get("x-request-id")),
    retryAfter: headers.get("retry-after"),
    etag: headers.get("etag"),
  };
}

function unreachable(error: unknown): Refusal {
  return new Refusal("UPSTREAM_UNAVAILABLE", "Layers could not be reached. Try again.", { reason: describe(error) });
}

/** One for all: it holds nothing between two calls, as long as each gets a whole text. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    if (bytes.byteLength > MAX_ANSWER_BYTES) throw tooLarge();
    return utf8.decode(bytes);
  } catch (error) {
    throw badAnswer(describe(error));
  }
}

async function readAll(body: AsyncIterable<Uint8Array>, limit: Limit): Promise<Uint8Array> {
  const bytes = body[Symbol.asyncIterator]();
  // Not awaited: a stalled stream would not let go before its next byte.
  const leave = (): void => void bytes.return?.().catch(() => {});
  limit.whenEnded(leave);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await bytes.next();
      if (done) return joined(chunks, size);
      size += value.byteLength;
      if (size > MAX_ANSWER_BYTES) throw tooLarge();
      chunks.push(value);
    }
  } catch (error) {
    leave();
    throw limit.ended() ?? badAnswer(describe(error));
  }
}

function tooLarge(): RangeError {
  return new RangeError(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
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
