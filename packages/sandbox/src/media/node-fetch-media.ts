import { lookup } from "node:dns";
import type { FetchMedia } from "./fetch-media.ts";
import { type Resolve, requester } from "./node-request.ts";

/** Fetches from the public internet. */
export const fetchPublicMedia: FetchMedia = mediaFetcher(lookup);

/** Fetches by names that `resolve` knows. */
export function mediaFetcher(resolve: Resolve): FetchMedia {
  const request = requester(resolve);
  return async (url, { publicOnly, signal }) => {
    const headers = { Accept: "image/*, video/*, text/html" };
    const message = await request(url, { method: "GET", headers, publicOnly, signal });
    return {
      status: message.statusCode ?? 0,
      headers: { get: (name) => [message.headers[name.toLowerCase()]].flat()[0] ?? null },
      body: message,
    };
  };
}
