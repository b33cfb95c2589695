import { layersProxy } from "@layers-kit/proxy/fastify";
import fastify from "fastify";

const { LAYERS_API_KEY = "", LAYERS_API_URL = "https://api.layers.com", PORT = "3000" } = process.env;

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["session=anna", "acme-coffee"],
  ["session=ben", "tide-surf"],
]);

const app = fastify();
app.decorateRequest("shop", "");
app.addHook("onRequest", async (request) => {
  request.setDecorator("shop", sessions.get(request.headers.cookie ?? "") ?? "");
});
app.register(layersProxy, {
  prefix: "/api/layers",
  apiKey: LAYERS_API_KEY,
  baseUrl: LAYERS_API_URL,
  origins: [`http://localhost:${PORT}`],
  authenticate: ({ raw }) => {
    const customerExternalId = /** @type {string | undefined} */ (raw?.getDecorator("shop"));
    return customerExternalId ? { customerExternalId } : null;
  },
});
app.get("/", async () => "Your own pages are here.");

await app.listen({ port: Number(PORT) });
console.log(`Listening on http://localhost:${PORT}`);
export const { server } = app;
