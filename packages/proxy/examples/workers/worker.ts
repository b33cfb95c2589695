import { createWorkersProxy } from "@layers-kit/proxy/workers";

interface Env {
  /** A secret: `wrangler secret put LAYERS_API_KEY`. */
  readonly LAYERS_API_KEY: string;
  readonly LAYERS_API_URL: string;
  /** Where the page is, such as `https://app.example.com`. */
  readonly ORIGIN: string;
}

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["session=anna", "acme-coffee"],
  ["session=ben", "tide-surf"],
]);

export default createWorkersProxy<Env>((env) => ({
  apiKey: env.LAYERS_API_KEY,
  baseUrl: env.LAYERS_API_URL,
  origins: [env.ORIGIN],
  authenticate: ({ headers }) => {
    const customerExternalId = sessions.get(headers.get("cookie") ?? "");
    return customerExternalId ? { customerExternalId } : null;
  },
}));
