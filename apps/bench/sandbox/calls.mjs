import { randomUUID } from "node:crypto";
import { FIRST_KEY } from "@layers-kit/sandbox";

/**
 * A call that is made over and over, and the sandbox that answers it.
 *
 * @typedef {object} Call
 * @property {string} name
 * @property {string} method
 * @property {(at: number) => string} path
 * @property {(at: number) => string | null} body
 * @property {() => Record<string, string>} headers
 */

export const description =
  "Single-origin coffee subscriptions for runners and night-shift workers. Beans roasted weekly, shipped on the day you choose, so the bag never goes stale.";

const authorization = { Authorization: `Bearer ${FIRST_KEY}` };

/** The least that a project needs. @type {Call} */
export const createBare = {
  name: "create a project",
  method: "POST",
  path: () => "/v1/projects",
  body: (at) => JSON.stringify({ name: "Tide Coffee", timezone: "Europe/Oslo", customerExternalId: `bare-${at}` }),
  headers: () => ({ ...authorization, "Content-Type": "application/json" }),
};

/** What a proxy sends when a customer begins: a whole brand, under a key. It starts a keyword run and an influencer too. @type {Call} */
export const createBrand = {
  name: "create, with a brand and a key",
  method: "POST",
  path: () => "/v1/projects",
  body: (at) =>
    JSON.stringify({
      name: "Tide Coffee",
      timezone: "Europe/Oslo",
      customerExternalId: `customer-${at}`,
      primaryLanguage: "en",
      appName: "Tide Coffee",
      appDescription: description,
      tagline: "Coffee that shows up.",
    }),
  headers: () => ({ ...authorization, "Content-Type": "application/json", "Idempotency-Key": randomUUID() }),
};

/** @param {string} id @returns {Call} */
export function read(id) {
  return {
    name: "read",
    method: "GET",
    path: () => `/v1/projects/${id}`,
    body: () => null,
    headers: () => authorization,
  };
}

/**
 * @param {string} origin
 * @param {Call} call
 * @param {number} at
 */
export function requestOf(origin, call, at) {
  const body = call.body(at);
  return new Request(origin + call.path(at), {
    method: call.method,
    headers: call.headers(),
    ...(body !== null && { body }),
  });
}
