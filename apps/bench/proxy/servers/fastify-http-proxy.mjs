import proxy from "@fastify/http-proxy";
import fastify from "fastify";
import { api, authorization, tell } from "./listen.mjs";

const app = fastify();
await app.register(proxy, {
  upstream: api,
  prefix: "/api/layers",
  replyOptions: { rewriteRequestHeaders: (_, headers) => ({ ...headers, authorization }) },
});
await app.listen({ port: 0, host: "127.0.0.1" });
tell(app.server.address());
