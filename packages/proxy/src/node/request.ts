import type { IncomingMessage } from "node:http";
import type { PlainRequest } from "../plain.ts";
import { Refusal } from "../refusal.ts";

/** What a framework or its body parser may have put on the request. */
type HostedRequest = IncomingMessage & { readonly originalUrl?: unknown; readonly body?: unknown };

/** Node's request as the pipeline reads it. The target stays raw, as it came over the wire. */
export function readNodeRequest<Raw extends HostedRequest>(req: Raw, signal: AbortSignal): PlainRequest<Raw> {
  // A framework that mounts a handler cuts `url` and keeps the whole in `originalUrl`.
  const target = typeof req.originalUrl === "string" ? req.originalUrl : (req.url ?? "");
  return { method: req.method ?? "", target, headers: headersOf(req), body: bodyOf(req), signal, raw: req };
}

function headersOf(req: IncomingMessage): Headers {
  try {
    return copyHeaders(req);
  } catch {
    // Headers that no page can send: without any, the request is refused like one from nowhere.
    return new Headers();
  }
}

function copyHeaders(req: IncomingMessage): Headers {
  const headers = new Headers();
  // The raw ones: in `headers` Node has dropped repetitions of some, and which of two counts is not ours to guess.
  for (let i = 0; i + 1 < req.rawHeaders.length; i += 2) {
    const name = req.rawHeaders[i] ?? "";
    // HTTP/2 has its request line in here, too.
    if (!name.startsWith(":")) headers.append(name, req.rawHeaders[i + 1] ?? "");
  }
  return headers;
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
