import type { ProxyOptions } from "../options.ts";
import { corpusOptions, ORIGIN } from "./options.ts";
import { everything, type Platform } from "./port.ts";

/** A platform that hands over a `Request`, which resolves dots and rewrites odd methods before the proxy sees them. */
export function overFetch(
  name: string,
  handler: (options: ProxyOptions<Request>) => (request: Request) => Promise<Response>,
): Platform {
  return {
    name,
    handsOver: { ...everything, target: false, method: false, "the body of a GET": false },
    async mount(setting, tell) {
      const answer = handler(corpusOptions(setting, tell));
      return {
        async send({ method, target, headers, body }) {
          let request: Request;
          try {
            const url = target.startsWith("/") ? ORIGIN + target : target;
            request = new Request(url, {
              method,
              headers: headers as [string, string][],
              ...(body !== undefined && { body: body as BodyInit }),
            });
          } catch {
            // No such request can be made here.
            return { status: 400, headers: new Headers(), body: "" };
          }
          const response = await answer(request);
          return { status: response.status, headers: response.headers, body: await response.text() };
        },
        close: async () => {},
      };
    },
  };
}
