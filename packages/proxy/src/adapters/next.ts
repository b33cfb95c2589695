/** The proxy as a route handler of Next.js's App Router. */
import type { ProxyOptions } from "../options.ts";
import { createLayersProxy, type LayersProxy } from "../proxy.ts";

export * from "../index.ts";

/** As for every proxy; `authenticate` may call `cookies()` and whatever else works inside a route handler. */
export type NextProxyOptions = ProxyOptions<Request>;

/** What Next.js calls for a method. */
export type NextHandler = (request: Request) => Promise<Response>;

/** Every method that Next.js knows: it would answer those that are missing itself. */
export type NextRoute = Readonly<Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", NextHandler>>;

/**
 * The exports of `app/api/layers/[...path]/route.ts`: `export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = …`.
 * Options given as a function are read with the first request, since `next build` loads the file where there may be no key.
 *
 * The path is read from the request and not from Next.js's `params`, which are decoded. Before the handler sees a request,
 * Next.js resolves `.` and `..`, redirects (308) `//`, a backslash and a slash at the end, decodes and encodes the query
 * anew, and drops query parameters whose names begin with `nxtP`. The customer is asked for in here and not in a middleware.
 */
export function createNextProxy(options: NextProxyOptions | (() => NextProxyOptions)): NextRoute {
  let proxy: LayersProxy<Request> | null = typeof options === "function" ? null : createLayersProxy(options);
  const handle: NextHandler = async (request) => {
    proxy ??= createLayersProxy(typeof options === "function" ? options() : options);
    return proxy.fetch(request);
  };
  return { GET: handle, HEAD: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle, OPTIONS: handle };
}
