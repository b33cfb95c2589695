/** The proxy on Express 5. */
import type { Request, RequestHandler } from "express";
import { createNodeProxy } from "../node/handler.ts";
import type { ProxyOptions } from "../options.ts";

export * from "../index.ts";

/** As for every proxy; `authenticate` finds Express's own request in `raw`, with what your session middleware left on it. */
export type ExpressProxyOptions = ProxyOptions<Request>;

/**
 * A handler for `app.use("/api/layers", …)`, also inside a Router. `mount` is the whole public path, whatever Express has cut
 * off before. It may stand before or after `express.json()`: a body that was parsed already is checked, bounded and written anew
 * like any other. `trust proxy` changes nothing: where the pages are is in `origins` and is never read from headers.
 */
export function createExpressProxy(options: ExpressProxyOptions): RequestHandler {
  return createNodeProxy<Request>(options);
}
