/** The proxy on Cloudflare Workers. */
import type { ProxyOptions } from "../options.ts";
import { createLayersProxy, type LayersProxy } from "../proxy.ts";

export * from "../index.ts";

/** The options, made from the Worker's bindings, since that is where the key is. */
export type WorkersProxyOptions<Env> = (env: Env) => ProxyOptions<Request>;

/** What Workers call. */
export interface WorkersHandler<Env> {
  fetch(request: Request, env: Env, context: { waitUntil(promise: Promise<unknown>): void }): Promise<Response>;
}

/**
 * The Worker itself (`export default`), or a part of yours that calls its `fetch`. The options are made once an isolate. Set
 * the compatibility flag `enable_request_signal`, by which the platform tells that a browser has gone; the local runtime does
 * not tell, and a read then ends with its answer or its deadline. Facts are kept in the isolate; a `store` over what all
 * isolates share saves calls to the API.
 */
export function createWorkersProxy<Env>(options: WorkersProxyOptions<Env>): WorkersHandler<Env> {
  let proxy: LayersProxy<Request> | null = null;
  return {
    async fetch(request, env, context) {
      proxy ??= createLayersProxy<Request>(options(env));
      const answer = proxy.fetch(request);
      // Requests wait for each other's reads, so a read must end even when its own browser has gone.
      context.waitUntil(answer);
      return answer;
    },
  };
}
