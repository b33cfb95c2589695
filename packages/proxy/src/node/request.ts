import type { IncomingMessage } from "node:http";
import type { PlainRequest } from "../plain.ts";

/** What a framework or its body parser may have put on the request. */
type HostedRequest = IncomingMessage & { readonly originalUrl?: unknown; readonly body?: unknown };

/** Node's request as the pipeline reads it. The target stays raw, as it came over the wire. */
export function readNodeRequest(req: HostedRequest, signal: AbortSignal): PlainRequest<IncomingMessage> {
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
  for (const [name, value] of Object.entries(req.headers)) {
    // HTTP/2 has its request line in here, too.
    if (value === undefined || name.startsWith(":")) continue;
    headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

function bodyOf(req: HostedRequest): PlainRequest["body"] {
  if (req.readableDidRead) return alreadyRead(req.body);
  const announced = req.headers["content-length"] ?? req.headers["transfer-encoding"];
  if (req.httpVersionMajor === 1 && (announced === undefined || announced === "0")) return null;
  return req.iterator({ destroyOnReturn: false });
}

/** What a body parser left. It is checked and written anew like every other body. */
function alreadyRead(body: unknown): string | null {
  if (body === undefined || body === null) return null;
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  return JSON.stringify(body);
}
