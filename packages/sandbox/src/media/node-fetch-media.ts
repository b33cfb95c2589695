import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "./addresses.ts";
import { AddressNotPublic, type FetchMedia } from "./fetch-media.ts";

/** Fetches from the public internet. A name is resolved once, judged, and the connection goes to that very address. */
export const fetchPublicMedia: FetchMedia = async (url, { publicOnly, signal }) => {
  const message = await get(url, publicOnly, signal);
  return {
    status: message.statusCode ?? 0,
    headers: { get: (name) => [message.headers[name.toLowerCase()]].flat()[0] ?? null },
    body: message,
  };
};

function get(url: URL, publicOnly: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      // No connection is shared with anyone who did not check its address.
      agent: false,
      headers: { Accept: "image/*, video/*", "User-Agent": "layers-kit-sandbox" },
      ...(publicOnly && { lookup: lookupPublic }),
    });
    sent.once("response", resolve);
    sent.once("error", reject);
    sent.end();
  });
}

/** Resolves a name, and fails when any of its addresses is not public. */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  const wanted: LookupOptions & { all: true } = { ...options, all: true };
  lookup(hostname, wanted, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) return done(error ?? new AddressNotPublic(), "", 0);
    if (!addresses.every(({ address }) => isPublicAddress(address))) return done(new AddressNotPublic(), "", 0);
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};
