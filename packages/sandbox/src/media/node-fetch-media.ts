import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isAddress, isPublicAddress } from "./addresses.ts";
import { AddressNotPublic, type FetchMedia } from "./fetch-media.ts";

/** Resolves a name to all its addresses, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** Fetches from the public internet. */
export const fetchPublicMedia: FetchMedia = mediaFetcher(lookup);

/** Fetches by names that `resolve` knows. Each is resolved once, judged, and the connection goes to that very address. */
export function mediaFetcher(resolve: Resolve): FetchMedia {
  const lookupPublic = onlyPublic(resolve);
  return async (url, { publicOnly, signal }) => {
    // An address needs no lookup, so nobody else would judge it.
    if (publicOnly && isAddress(url.hostname) && !isPublicAddress(url.hostname)) throw new AddressNotPublic();
    const message = await get(url, publicOnly ? lookupPublic : undefined, signal);
    return {
      status: message.statusCode ?? 0,
      headers: { get: (name) => [message.headers[name.toLowerCase()]].flat()[0] ?? null },
      body: message,
    };
  };
}

function get(url: URL, lookup: LookupFunction | undefined, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      // No connection is shared with anyone who did not check its address.
      agent: false,
      headers: { Accept: "image/*, video/*", "User-Agent": "layers-kit-sandbox" },
      ...(lookup && { lookup }),
    });
    sent.once("response", resolve);
    sent.on("error", reject);
    sent.end();
  });
}

/** A lookup that fails when any of a name's addresses is not public. */
function onlyPublic(resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new AddressNotPublic(), "", 0);
      if (!addresses.every(({ address }) => isPublicAddress(address))) return done(new AddressNotPublic(), "", 0);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
