import { kitProtocol, headers as names } from "@layers-kit/contract";
import { Refusal } from "../refusal.ts";

/**
 * Proves that one of the partner's own pages made the call. No form, image or page of another site can send the kit's
 * header, and a browser says itself where a call comes from.
 */
export function checkSameOrigin(headers: Headers, origins: ReadonlySet<string>): void {
  const protocol = headers.get(names.kit);
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const configured = origin !== null && origins.has(origin);
  if (protocol === null) throw foreign(`the ${names.kit} header is missing`);
  if (site !== null && site !== "same-origin" && !configured)
    throw foreign("the browser says that the call is cross-site");
  if (origin !== null && !configured) throw foreign("the page's origin is not configured");
  if (!servedProtocols.includes(protocol)) throw new Refusal("CLIENT_OUTDATED", "This page is out of date. Reload it.");
}

/** The current protocol and the one before it, so that open pages survive an update. */
const servedProtocols: readonly string[] = [kitProtocol, kitProtocol - 1].filter((n) => n > 0).map(String);

function foreign(why: string): Refusal {
  return new Refusal("ORIGIN_NOT_ALLOWED", "This call did not come from an allowed page.", { reason: why });
}
