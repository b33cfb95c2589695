/** The proxy on Hono, wherever that runs. */
import type { Context, Env, Handler } from "hono";
import type { ProxyOptions } from "../options.ts";
import { readRequest, toResponse } from "../over-fetch.ts";
import type { PlainRequest } from "../plain.ts";
import { createLayersProxy } from "../proxy.ts";

export * from "../index.ts";

/** As for every proxy; `authenticate` finds Hono's own context in `raw`, with what your middleware set on it. */
export type HonoProxyOptions<E extends Env = Env> = ProxyOptions<Context<E>>;

/**
 * A handler for `app.all("/api/layers/*", …)`. `mount` is the whole public path, base paths included. It may stand after
 * middleware that reads the body. On Node give it `transport: undiciTransport()` of `@layers-kit/proxy/node`, which costs a
 * third of `fetch`.
 */
export function createHonoProxy<E extends Env = Env>(options: HonoProxyOptions<E>): Handler<E> {
  const proxy = createLayersProxy<Context<E>>(options);
  return async (context) => {
    const request = readRequest(context.req.raw, context);
    return toResponse(await proxy.handle({ ...request, body: await bodyOf(context, request) }));
  };
}

/** Hono keeps what a middleware has read. */
async function bodyOf<E extends Env>(context: Context<E>, { body }: PlainRequest): Promise<PlainRequest["body"]> {
  return context.req.raw.bodyUsed ? context.req.text() : body;
}
