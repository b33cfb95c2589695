import { serve } from "@hono/node-server";
import { createHonoProxy } from "@layers-kit/proxy/hono";
import { undiciTransport } from "@layers-kit/proxy/node";
import { Hono } from "hono";

const { LAYERS_API_KEY = "", LAYERS_API_URL = "https://api.layers.com", PORT = "3000" } = process.env;

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["session=anna", "acme-coffee"],
  ["session=ben", "tide-surf"],
]);

/** @typedef {{ Variables: { shop: string | undefined } }} Env */

/** @type {import("@layers-kit/proxy/hono").HonoProxyOptions<Env>} */
const options = {
  apiKey: LAYERS_API_KEY,
  baseUrl: LAYERS_API_URL,
  origins: [`http://localhost:${PORT}`],
  // On Node only; elsewhere leave it out.
  transport: undiciTransport(),
  authenticate: ({ raw }) => {
    const customerExternalId = raw?.get("shop");
    return customerExternalId ? { customerExternalId } : null;
  },
};

/** @type {Hono<Env>} */
const app = new Hono();
app.use(async (context, next) => {
  context.set("shop", sessions.get(context.req.header("cookie") ?? ""));
  await next();
});
app.all("/api/layers/*", createHonoProxy(options));
app.get("/", (context) => context.text("Your own pages are here."));

export const server = serve({ fetch: app.fetch, port: Number(PORT) }, () =>
  console.log(`Listening on http://localhost:${PORT}`),
);
