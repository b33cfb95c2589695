import { headers as names } from "@layers-kit/contract";
import type { PlainRequest, PlainResponse } from "./plain.ts";

/** Pages on other origins than the proxy's own, and what their browsers may send it. */
export interface CrossOrigin {
  readonly origins: ReadonlySet<string>;
  /** In lower case. */
  readonly sessionHeaders: readonly string[];
  readonly credentials: boolean;
}

/** What the kit's client sends besides what every page may. */
const CLIENT_HEADERS = ["content-type", names.kit, names.idempotencyKey, names.receipt, "if-none-match"].map((name) =>
  name.toLowerCase(),
);
/** What the kit's client reads besides what every page may. */
const READ_BY_CLIENT = [names.requestId, names.retryAfter, names.receipt, "ETag"].join(", ");
const PREFLIGHT_SECONDS = "600";

/** The headers that let a configured page on another origin read the answer; none for any other. */
export function corsHeaders(
  crossOrigin: CrossOrigin,
  { method, headers }: Pick<PlainRequest, "method" | "headers">,
): Record<string, string> {
  // Said to everybody, since what a cache keeps for one origin must not answer another.
  const vary = { vary: "Cookie, Origin" };
  const origin = headers.get("origin");
  if (method === "OPTIONS" || origin === null || !crossOrigin.origins.has(origin)) return vary;
  return { ...vary, ...allowing(crossOrigin, origin), "access-control-expose-headers": READ_BY_CLIENT };
}

/**
 * The answer to the question that a browser asks before it sends a call to another origin; null when it is not that question, or
 * asks for anything that no page of the kit needs.
 */
export function preflight(
  crossOrigin: CrossOrigin | null,
  { method, headers }: Pick<PlainRequest, "method" | "headers">,
  methodsOfPath: () => readonly string[],
): PlainResponse | null {
  if (!crossOrigin || method !== "OPTIONS") return null;
  const origin = headers.get("origin");
  const asked = headers.get("access-control-request-method");
  if (origin === null || asked === null) return null;
  const methods = methodsOfPath();
  const sendable = [...CLIENT_HEADERS, ...crossOrigin.sessionHeaders];
  const wished = (headers.get("access-control-request-headers") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const precise = methods.includes(asked) && wished.every((name) => sendable.includes(name));
  if (!precise || !crossOrigin.origins.has(origin)) return null;
  return {
    status: 204,
    headers: {
      ...allowing(crossOrigin, origin),
      "access-control-allow-methods": methods.join(", "),
      "access-control-allow-headers": sendable.join(", "),
      "access-control-max-age": PREFLIGHT_SECONDS,
      vary: "Cookie, Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    },
    body: "",
  };
}

function allowing({ credentials }: CrossOrigin, origin: string): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    ...(credentials && { "access-control-allow-credentials": "true" }),
  };
}
