import { createNextProxy, type NextRoute } from "../adapters/next.ts";
import { describeCorpus } from "./corpus.ts";
import { overFetch } from "./over-fetch.ts";

/** Calls the export of a method, as Next.js does. A method without one Next.js refuses itself. */
describeCorpus(
  overFetch("a route handler of Next.js", (options) => {
    const route = createNextProxy(options);
    return async (request) =>
      (await route[request.method as keyof NextRoute]?.(request)) ?? new Response(null, { status: 405 });
  }),
);
