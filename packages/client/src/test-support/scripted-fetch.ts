import { expect } from "vitest";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What happens to one request: an answer, a lost connection, or no end. */
export type Step = Response | "drop" | "hang" | ((sent: Sent) => Response | Promise<Response>);

export interface ScriptedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: Sent[];
}

/** A fetch that plays steps in order, the last one again and again, and keeps what was sent. */
export function scriptedFetch(...steps: Step[]): ScriptedFetch {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const text = await request.clone().text();
      sent.push({
        method: request.method,
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: text === "" ? undefined : JSON.parse(text),
      });
      const step = steps[Math.min(sent.length, steps.length) - 1];
      expect(step, "the script has a step for this request").toBeDefined();
      if (step instanceof Response) return step.clone();
      if (typeof step === "function") return step(sent.at(-1) as Sent);
      if (step === "hang") return new Promise((_, reject) => onAbort(init?.signal, reject));
      throw new TypeError("fetch failed");
    },
  };
}

function onAbort(signal: AbortSignal | null | undefined, reject: (reason: unknown) => void): void {
  signal?.addEventListener("abort", () => reject(signal.reason));
}

export function json(value: unknown, status = 200, headers: HeadersInit = {}): Response {
  return Response.json(value, { status, headers });
}

/** An error in the API's envelope. */
export function refusal(
  status: number,
  code: string,
  more: { details?: unknown; headers?: HeadersInit } = {},
): Response {
  return json(
    { error: { code, message: `${code}!`, requestId: "req_1", details: more.details } },
    status,
    more.headers,
  );
}
