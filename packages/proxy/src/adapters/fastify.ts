/** The proxy on Fastify 5. */
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { WaitingBrowser } from "../node/browser.ts";
import { answerHeaders } from "../node/handler.ts";
import { readNodeRequest } from "../node/request.ts";
import { undiciTransport } from "../node/undici-transport.ts";
import type { ProxyOptions } from "../options.ts";
import { createLayersProxy } from "../proxy.ts";

export * from "../index.ts";

/** As for every proxy, but for `mount`, which is Fastify's `prefix`; `authenticate` finds Fastify's own request in `raw`. */
export type FastifyProxyOptions = Omit<ProxyOptions<FastifyRequest>, "mount">;

/**
 * A plugin for `app.register(layersProxy, { prefix: "/api/layers", … })`; without a prefix it is at `/api/layers`. What it
 * changes stays inside: bodies are left unparsed for its own route only, and your parsers, error handlers and schemas do not
 * touch it. Your hooks run, so that your session plugin has done its work when `authenticate` is asked.
 */
export const layersProxy: FastifyPluginAsync<FastifyProxyOptions> = async (app, options) => {
  const mount = app.prefix === "" ? "/api/layers" : app.prefix;
  const proxy = createLayersProxy<FastifyRequest>({ transport: undiciTransport(), ...options, mount });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  app.all(app.prefix === "" ? `${mount}/*` : "/*", async (request, reply) => {
    const read = readNodeRequest(request.raw, new WaitingBrowser(reply.raw));
    const answer = await proxy.handle({ ...read, target: request.url, raw: request });
    // As bytes: Fastify would add a charset to the type of a text.
    return reply.code(answer.status).headers(answerHeaders(request.raw, answer)).send(Buffer.from(answer.body));
  });
};
