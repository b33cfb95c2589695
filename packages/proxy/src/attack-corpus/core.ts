import type { ProxyOptions } from "../options.ts";
import { createLayersProxy } from "../proxy.ts";
import { corpusOptions } from "./options.ts";
import { everything, type Platform } from "./port.ts";

/** The proxy without any platform: a plain request in, a plain answer out. */
export const core: Platform = coreWith({});

export function coreWith(options: Partial<ProxyOptions>): Platform {
  return {
    name: "the core",
    handsOver: everything,
    async mount(setting, tell) {
      const proxy = createLayersProxy({ ...corpusOptions(setting, tell), ...options });
      return {
        async send({ method, target, headers, body }) {
          const answer = await proxy.handle({
            method,
            target,
            headers: new Headers(headers as [string, string][]),
            body: bytesOf(body),
          });
          return { ...answer, headers: new Headers(answer.headers) };
        },
        close: async () => {},
      };
    },
  };
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function bytesOf(body: string | Uint8Array | undefined): AsyncIterable<Uint8Array> | null {
  if (body === undefined) return null;
  return chunks(typeof body === "string" ? new TextEncoder().encode(body) : body);
}
