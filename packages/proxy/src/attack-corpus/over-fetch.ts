import { createLayersProxy } from "../proxy.ts";
import { corpusOptions, ORIGIN } from "./options.ts";
import type { Platform } from "./port.ts";

/** A platform that hands over a `Request`. The request resolves dots and rewrites odd methods before the proxy sees them. */
export const overFetch: Platform = {
  name: "a fetch handler",
  handsOver: { target: false, method: false, headers: true, body: true },
  async mount(setting, tell) {
    const { fetch } = createLayersProxy(corpusOptions(setting, tell));
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
        const answer = await fetch(request);
        return { status: answer.status, headers: answer.headers, body: await answer.text() };
      },
      close: async () => {},
    };
  },
};
