import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { proxy } from "hono/proxy";
import { api, authorization, tell } from "./listen.mjs";

const app = new Hono().all("/api/layers/*", (context) =>
  proxy(api + context.req.path.slice("/api/layers".length), {
    ...context.req,
    headers: { ...context.req.header(), authorization },
  }),
);
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, tell);
