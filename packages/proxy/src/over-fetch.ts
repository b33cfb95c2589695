import type { PlainRequest, PlainResponse } from "./plain.ts";

/** A platform's `Request` as the pipeline reads it. Its URL is as the platform resolved it: dots are gone, the rest is raw. */
export function readRequest<Raw>(request: Request, raw: Raw): PlainRequest<Raw> {
  const { method, headers, body, signal } = request;
  const { pathname, search } = new URL(request.url);
  return { method, target: pathname + search, headers, body, signal, raw };
}

export function toResponse({ status, headers, body }: PlainResponse): Response {
  return new Response(body === "" ? null : body, { status, headers });
}
