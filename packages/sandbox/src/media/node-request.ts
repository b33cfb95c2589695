import type { LookupAddress, LookupOptions } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isAddress, isPublicAddress } from "./addresses.ts";
import { AddressNotPublic } from "./fetch-media.ts";

/** Resolves a name to all its addresses, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

export interface Outgoing {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Only an address of the public internet is connected to. */
  readonly publicOnly: boolean;
  readonly signal: AbortSignal;
}

/** Makes one request to a name that `resolve` knows. Each is resolved once, judged, and the connection goes to that very address. */
export function requester(resolve: Resolve): (url: URL, outgoing: Outgoing) => Promise<IncomingMessage> {
  const lookupPublic = onlyPublic(resolve);
  return async (url, { method, headers, body, publicOnly, signal }) => {
    // An address needs no lookup, so nobody else would judge it.
    if (publicOnly && isAddress(url.hostname) && !isPublicAddress(url.hostname)) throw new AddressNotPublic();
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const sent = request(url, {
        method,
        signal,
        // No connection is shared with anyone who did not check its address.
        agent: false,
        headers: { "User-Agent": "layers-kit-sandbox", ...headers },
        ...(publicOnly && { lookup: lookupPublic }),
      });
      sent.once("response", resolve);
      sent.on("error", reject);
      sent.end(body);
    });
  };
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
