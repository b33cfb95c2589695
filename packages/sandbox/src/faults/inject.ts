import { headers, type Route } from "@layers-kit/contract";
import type { Ids } from "../ids.ts";
import { envelope, Refusal } from "../pipeline/errors.ts";
import { keyConflict } from "../pipeline/idempotency.ts";
import type { FaultEffect } from "./fault.ts";
import type { FaultList, Hit } from "./faults.ts";
import { targetOf } from "./target.ts";

/** What `fetch` rejects with when the connection breaks; a server breaks its connection instead. */
export class ConnectionLost extends TypeError {
  constructor() {
    super("fetch failed", { cause: Object.assign(new Error("The connection was reset."), { code: "ECONNRESET" }) });
  }
}

/** Answers that break off: their body ends in an error. A server has to cut its connection where they do. */
export const brokenOff: WeakSet<Response> = new WeakSet();

/** Answers a request as it goes when these faults are in force. */
export async function answerWithFaults(
  faults: FaultList,
  ids: Ids,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const target = targetOf(request);
  const { latencies, decisive } = faults.draw(target);
  for (const hit of latencies) await wait(hit, request.signal);
  if (!decisive) return answer();
  const { effect } = decisive;
  switch (effect.kind) {
    case "connection-reset":
      throw new ConnectionLost();
    case "status":
      return refused(statusRefusal(effect), effect.status, target.route, ids);
    case "kill-switch": {
      const refusal = new Refusal("KILL_SWITCH", "This key is suspended. Ask Layers to lift it.");
      return refused(refusal, refusal.status, target.route, ids);
    }
    case "html":
      return gatewayPage(effect.status ?? 502);
    case "answer-dropped":
      await (await answer()).body?.cancel();
      throw new ConnectionLost();
    case "key-in-use": {
      const answered = await answer();
      if (!target.route?.idempotent) return answered;
      await answered.body?.cancel();
      const refusal = keyConflict(target.route);
      return refused(refusal, refusal.status, target.route, ids);
    }
    case "truncated-json":
      return truncated(await answer());
    case "malformed-json":
      return malformed(await answer());
    case "latency":
      return answer();
  }
}

async function wait({ effect, removed }: Hit, signal: AbortSignal): Promise<void> {
  if (effect.kind !== "latency") return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, effect.ms);
    onAbort = resolve;
    signal.addEventListener("abort", onAbort, { once: true });
  });
  await Promise.race([over, removed]);
  clearTimeout(timer);
  signal.removeEventListener("abort", onAbort);
  signal.throwIfAborted();
}

type StatusEffect = Extract<FaultEffect, { kind: "status" }>;

function statusRefusal({ status, retryAfterSeconds }: StatusEffect): Refusal {
  if (status === 429) {
    const retryAfter = retryAfterSeconds ?? 1;
    return new Refusal("RATE_LIMITED", `Too many calls. Try again in ${retryAfter} s.`, { retryAfter });
  }
  const extra = retryAfterSeconds === undefined ? {} : { retryAfter: retryAfterSeconds };
  return new Refusal("INTERNAL", "Something went wrong on this side. Try again.", extra);
}

/** The envelope at a status. That a 502 and a 503 use the code of a 500 is assumed: the docs name no code for them. */
function refused(refusal: Refusal, status: number, route: Route | null, ids: Ids): Response {
  const requestId = ids.ulid("req");
  const response = Response.json(envelope(refusal, requestId), { status, headers: { "Cache-Control": "no-store" } });
  response.headers.set(headers.requestId, requestId);
  if (route) response.headers.set(headers.rateClass, route.rateClass);
  if (refusal.retryAfter !== undefined) response.headers.set(headers.retryAfter, String(refusal.retryAfter));
  return response;
}

function gatewayPage(status: number): Response {
  const page = `<!doctype html><html lang="en"><title>${status}</title><h1>The service cannot be reached</h1></html>`;
  return new Response(page, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

async function truncated(whole: Response): Promise<Response> {
  if (!whole.body) return whole;
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new ConnectionLost());
      else controller.enqueue(firstHalf(bytes));
      sent = true;
    },
  });
  const response = new Response(body, whole);
  response.headers.set("Content-Length", String(bytes.length));
  brokenOff.add(response);
  return response;
}

async function malformed(whole: Response): Promise<Response> {
  if (!whole.body) return whole;
  const response = new Response(firstHalf(new Uint8Array(await whole.arrayBuffer())), whole);
  response.headers.delete("Content-Length");
  return response;
}

/** Half of an object is never valid JSON, whatever stands in it. */
function firstHalf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.slice(0, Math.max(1, bytes.length >> 1));
}
