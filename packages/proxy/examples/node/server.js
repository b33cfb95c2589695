import { createServer } from "node:http";
import { createNodeProxy } from "@layers-kit/proxy/node";

const { LAYERS_API_KEY = "", LAYERS_API_URL = "https://api.layers.com", PORT = "3000" } = process.env;

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["session=anna", "acme-coffee"],
  ["session=ben", "tide-surf"],
]);

const layers = createNodeProxy({
  apiKey: LAYERS_API_KEY,
  baseUrl: LAYERS_API_URL,
  origins: [`http://localhost:${PORT}`],
  authenticate: ({ headers }) => {
    const customerExternalId = sessions.get(headers.get("cookie") ?? "");
    return customerExternalId ? { customerExternalId } : null;
  },
});

export const server = createServer((req, res) => {
  if (req.url?.startsWith("/api/layers/")) layers(req, res);
  else res.end("Your own pages are here.");
}).listen(Number(PORT), () => console.log(`Listening on http://localhost:${PORT}`));
