import type { IncomingMessage } from "node:http";
import type { BrowserSignal, PlainRequest } from "../plain.ts";
import { Refusal } from "../refusal.ts";
import { RequestHeaders } from "./headers.ts";

/** What a framework or its body parser may have put on the request. */
type HostedRequest = IncomingMessage & { readonly originalUrl?: unknown; readonly body?: unknown };

/** Node's request as the pipeline reads it. The target stays raw, as it came over the wire. */
export function readNodeRequest<Raw extends HostedRequest>(req: Raw, signal: BrowserSignal): PlainRequest<Raw> {
  // A framework that mounts a handler cuts `url` and keeps the whole in `originalUrl`.
  const target = typeof req.originalUrl === "string" ? req.originalUrl : (req.url ?? "");
  return {
    method: req.method ?? "",
    target,
    headers: new RequestHeaders(req.rawHeaders),
    body: bodyOf(req),
    signal,
    raw: req,
  };
}

function bodyOf(req: HostedRequest): PlainRequest["body"] {
  const announced = req.headers["content-length"] ?? req.headers["transfer-encoding"];
  if (req.httpVersionMajor === 1 && (announced === undefined || announced === "0")) return null;
  if (req.readableDidRead) return alreadyRead(req.body);
  return req.iterator({ destroyOnReturn: false });
}

/** What a body parser left. It is bounded, checked and written anew like every other body. */
function alreadyRead(body: unknown): PlainRequest["body"] {
  return body === undefined || typeof body === "string" ? body : bytesOf(body);
}

async function* bytesOf(body: unknown): AsyncGenerator<Uint8Array> {
  yield body instanceof Uint8Array ? body : new TextEncoder().encode(toJson(body));
}

function toJson(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "";
  } catch (error) {
    if (error instanceof RangeError) return JSON.stringify(cut(body, DEEPER_THAN_IS_READ));
    throw new Refusal("INTERNAL", "Something went wrong here. Try again.", {
      reason: "a body parser in front of the proxy left something that is no JSON",
    });
  }
}

/** What is nested deeper than this is refused for its depth, whatever it holds, so no more of it need be written. */
const DEEPER_THAN_IS_READ = 100;

function cut(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth === 0) return null;
  return Object.values(value).map((inner) => cut(inner, depth - 1));
}
