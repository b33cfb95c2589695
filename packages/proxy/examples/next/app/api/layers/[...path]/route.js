import { createNextProxy } from "@layers-kit/proxy/next";
import { cookies } from "next/headers";

/** Stands in for your own sessions: who holds which cookie. */
const sessions = new Map([
  ["anna", "acme-coffee"],
  ["ben", "tide-surf"],
]);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createNextProxy(() => ({
  apiKey: process.env.LAYERS_API_KEY ?? "",
  baseUrl: process.env.LAYERS_API_URL ?? "https://api.layers.com",
  origins: [process.env.ORIGIN ?? "http://localhost:3000"],
  authenticate: async () => {
    const customerExternalId = sessions.get((await cookies()).get("session")?.value ?? "");
    return customerExternalId ? { customerExternalId } : null;
  },
}));
