import { createNodeProxy, type NodeHandler } from "@layers-kit/proxy/node";
import type { Sessions } from "./session.ts";
import type { RunningUpstream } from "./upstream.ts";

/** Where the page finds the proxy. */
export const PROXY_MOUNT = "/api/layers";

export interface DemoProxyOptions {
  readonly upstream: RunningUpstream;
  readonly sessions: Sessions;
  readonly origins: readonly string[];
  /** The origin that uploads are served from. */
  readonly publicOrigin: string;
  /** Whether people can be sent back here from a consent page. */
  readonly connect: boolean;
}

/** What a partner writes to mount the kit's server half: who is signed in, and which of their own addresses may be used. */
export function createProxy({ upstream, sessions, origins, publicOrigin, connect }: DemoProxyOptions): NodeHandler {
  return createNodeProxy({
    apiKey: upstream.apiKey,
    baseUrl: upstream.apiUrl,
    mount: PROXY_MOUNT,
    origins,
    mediaOrigins: [publicOrigin],
    returnUrls: connect ? origins.map((origin) => `${origin}/social/callback`) : [],
    authenticate: async ({ headers }) => {
      const customer = await sessions.customerOf(headers.get("cookie"));
      return customer && { customerExternalId: customer.id, permissions: customer.permissions };
    },
  });
}

/** Whether a raw request target is the proxy's. Everything else is the demo's own. */
export function isForProxy(target: string | undefined): boolean {
  if (!target?.startsWith(PROXY_MOUNT)) return false;
  return ["", "/", "?"].includes(target.charAt(PROXY_MOUNT.length));
}
