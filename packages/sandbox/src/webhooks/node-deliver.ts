import { lookup } from "node:dns";
import { type Resolve, requester } from "../media/node-request.ts";
import type { Deliver } from "./deliver.ts";

/** Delivers to the public internet. */
export const deliverPublic: Deliver = deliverer(lookup);

/** Delivers to names that `resolve` knows. */
export function deliverer(resolve: Resolve): Deliver {
  const request = requester(resolve);
  return async (url, { headers, body, publicOnly, signal }) => {
    const message = await request(url, {
      method: "POST",
      headers: { ...headers, "Content-Length": String(Buffer.byteLength(body)) },
      body,
      publicOnly,
      signal,
    });
    // What it says beyond its status interests nobody, and may have no end.
    message.destroy();
    return { status: message.statusCode ?? 0 };
  };
}
