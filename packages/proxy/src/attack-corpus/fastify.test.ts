import fastify, { type FastifyRequest } from "fastify";
import { layersProxy } from "../adapters/fastify.ts";
import { describeCorpus } from "./corpus.ts";
import { overSockets } from "./over-sockets.ts";

describeCorpus(
  overSockets<FastifyRequest>("Fastify", async ({ mount: _, ...options }) => {
    const app = fastify();
    await app.register(layersProxy, { ...options, prefix: "/api/layers" });
    await app.ready();
    return app.routing;
  }),
);
