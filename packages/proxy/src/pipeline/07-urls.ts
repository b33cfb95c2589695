import { type Route, rooms } from "@layers-kit/contract";
import type { Config } from "../config.ts";
import { isObject } from "../json-object.ts";
import { Refusal } from "../refusal.ts";
import { invalid } from "./06-input.ts";

type UrlCheck = (text: string, config: Config) => void;

/** Every body field that holds a URL, with the check it passes. A test fails when the table has one that is not here. */
export const urlFields: Readonly<Record<string, { readonly at: string; readonly check: UrlCheck }>> = {
  [rooms.appMedia.add.name]: { at: "url", check: checkMediaUrl },
  [rooms.social.oauthUrl.name]: { at: "returnUrl", check: checkReturnUrl },
  [rooms.social.reauthUrl.name]: { at: "returnUrl", check: checkReturnUrl },
};

/** Checks the URLs of a body and writes them in the one form that every reader reads alike. */
export function checkUrls(route: Route, body: unknown, config: Config): unknown {
  const field = urlFields[route.name];
  const text = field && isObject(body) ? body[field.at] : undefined;
  if (!field || typeof text !== "string") return body;
  field.check(text, config);
  return { ...(body as object), [field.at]: new URL(text).href };
}

/** Characters that some readers of a URL drop, and others take for a slash. */
const AMBIGUOUS = /[\\\s\p{Cc}]/u;

/** A connection returns only to a configured origin, and below its path if it has one. The API's own list is one for all customers. */
function checkReturnUrl(text: string, config: Config): void {
  const url = new URL(text);
  const plain = !AMBIGUOUS.test(text) && /^https?:\/\/[^/]/i.test(text) && url.username === "" && url.password === "";
  if (
    plain &&
    config.returnUrls.some((allowed) => url.origin === allowed.origin && isBelow(url.pathname, allowed.pathname))
  )
    return;
  const said = `A connection may not return to ${url.origin}${url.pathname}: add it to the proxy's returnUrls, and its origin to your key's list at Layers.`;
  throw new Refusal("RETURN_URL_NOT_ALLOWED", said, { reason: "the returnUrl is not below one of returnUrls" });
}

function isBelow(path: string, allowed: string): boolean {
  if (allowed === "/" || path === allowed) return true;
  return path.startsWith(allowed.endsWith("/") ? allowed : `${allowed}/`) && !LEADS_ELSEWHERE.test(path);
}

/** What some servers resolve only after they have chosen by the path: escaped dots and slashes, once or twice, and `..;`. */
const LEADS_ELSEWHERE = /%(25|2e|2f|5c|00)|\/\.\.?;/i;

/** Names that no public server has. [RFC 6761, RFC 6762, RFC 8375] */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|example|invalid|onion|home\.arpa)$/;

/**
 * Media comes from a public https host or a configured origin. Only the name is judged: the proxy never opens it, and the
 * API guards its own fetch. [seed S002]
 */
function checkMediaUrl(text: string, config: Config): void {
  const url = new URL(text);
  const plain = !AMBIGUOUS.test(text) && url.username === "" && url.password === "";
  if (
    plain &&
    (config.mediaOrigins.has(url.origin) ||
      (url.protocol === "https:" && url.port === "" && isPublicName(url.hostname)))
  )
    return;
  throw invalid("The body is not valid.", [{ path: "url", message: "must be on a public https host" }]);
}

function isPublicName(host: string): boolean {
  const labels = host.split(".");
  const top = labels.at(-1) ?? "";
  return labels.length > 1 && labels.every((label) => label !== "") && /^[a-z]/.test(top) && !PRIVATE_NAME.test(host);
}
