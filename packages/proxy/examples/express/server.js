import { createExpressProxy } from "@layers-kit/proxy/express";
import express from "express";

const { LAYERS_API_KEY = "", LAYERS_API_URL = "https://api.layers.com", PORT = "3000" } = process.env;

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["session=anna", "acme-coffee"],
  ["session=ben", "tide-surf"],
]);

const app = express();
// Both may stand before the proxy, as in most servers.
app.use(express.json());
app.use((req, res, next) => {
  res.locals.shop = sessions.get(req.headers.cookie ?? "");
  next();
});
app.use(
  "/api/layers",
  createExpressProxy({
    apiKey: LAYERS_API_KEY,
    baseUrl: LAYERS_API_URL,
    origins: [`http://localhost:${PORT}`],
    authenticate: ({ raw }) => {
      const customerExternalId = raw?.res?.locals.shop;
      return customerExternalId ? { customerExternalId } : null;
    },
  }),
);
app.get("/", (_req, res) => void res.send("Your own pages are here."));

export const server = app.listen(Number(PORT), () => console.log(`Listening on http://localhost:${PORT}`));
