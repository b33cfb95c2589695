import type { IncomingMessage } from "node:http";

/** Who may use the control API and its page: this machine, whoever reaches the port, or nobody at all. */
export const CONTROL_ACCESS = ["this-machine", "anyone", "nobody"] as const;
export type ControlAccess = (typeof CONTROL_ACCESS)[number];

type Asking = Pick<IncomingMessage, "method" | "headers"> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * Why a request may not reach the control API; null when it may. Three roads lead there from outside: another machine, a page
 * whose host name was made to point here, and a page of another site that sends what a browser lets it send.
 */
export function controlRefusal(request: Asking, access: ControlAccess): string | null {
  if (access === "nobody") return "The control API is off.";
  if (access === "this-machine") {
    if (!isLoopback(request.socket.remoteAddress ?? "")) return "The control API answers this machine only.";
    // A reverse proxy of this machine speaks for others.
    if (request.headers.forwarded !== undefined || request.headers["x-forwarded-for"] !== undefined) {
      return "The control API answers this machine only, not others by way of a proxy.";
    }
    if (!isLocalName(hostOf(request))) return "Call the control API as 127.0.0.1 or localhost.";
  }
  return isFromAnotherSite(request) ? "The control API takes no calls from pages of other origins." : null;
}

function hostOf(request: Asking): string {
  return (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}

function isLocalName(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A browser says where a call comes from; curl and tests say nothing. A link may lead to the page from anywhere. */
function isFromAnotherSite(request: Asking): boolean {
  const { origin, host, "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers;
  if (request.method === "GET" && mode === "navigate") return false;
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  return origin !== undefined && origin.replace(/^https?:\/\//, "") !== host;
}
