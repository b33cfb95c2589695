import { createNextProxy } from "@layers-kit/proxy/next";
import { cookies } from "next/headers";

const {
  LAYERS_API_KEY = "",
  LAYERS_API_URL = "https://api.layers.com",
  ORIGIN = "http://localhost:3000",
} = process.env;

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["anna", "acme-coffee"],
  ["ben", "tide-surf"],
]);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createNextProxy({
  apiKey: LAYERS_API_KEY,
  baseUrl: LAYERS_API_URL,
  origins: [ORIGIN],
  authenticate: async () => {
    const customerExternalId = sessions.get((await cookies()).get("session")?.value ?? "");
    return customerExternalId ? { customerExternalId } : null;
  },
});
