import { FIRST_KEY } from "@layers-kit/sandbox";
import { serveSandbox } from "@layers-kit/sandbox/node";
import { isLoopback, type Settings } from "./env.ts";
import { explainPort, hostInUrl } from "./ports.ts";

/** The Layers API that the demo talks to. */
export interface RunningUpstream {
  readonly apiUrl: string;
  /** Stays on this side: only the proxy is given it. */
  readonly apiKey: string;
  /** Where the page's pictures and video come from, as sources of a content security policy. */
  readonly mediaSources: readonly string[];
  /** Where a developer sees and drives the sandbox; null on the real API, and where others than this machine may come. */
  readonly controlUrl: string | null;
  close(): Promise<void>;
}

/** Where the demo itself is to be found, which a sandbox must know. */
export interface DemoAddress {
  readonly origins: readonly string[];
  readonly publicOrigin: string;
}

/** Starts the sandbox, or names the real API, which needs no starting. */
export async function startUpstream(settings: Settings, demo: DemoAddress): Promise<RunningUpstream> {
  const { host, upstream } = settings;
  if (upstream.kind === "layers") {
    const { apiUrl, apiKey } = upstream;
    // Nobody says on which hosts Layers keeps its pictures, so any that is https may show them.
    const mediaSources = apiUrl.startsWith("https:") ? ["https:"] : ["https:", apiUrl];
    return { apiUrl, apiKey, mediaSources, controlUrl: null, close: async () => undefined };
  }
  const { port, speed } = upstream;
  // Behind a server that speaks for the public, every caller seems to be of this machine.
  const isPrivate = isLoopback(host) && isLoopback(new URL(demo.publicOrigin).hostname);
  const served = await serveSandbox({
    host,
    port,
    speed,
    tier: "partner",
    returnOrigins: demo.origins,
    allowHosts: [demo.publicOrigin],
    control: isPrivate ? "this-machine" : "nobody",
    ...(port === 0 ? {} : { baseUrl: `http://${hostInUrl(host)}:${port}` }),
  }).catch((error: unknown) => {
    throw explainPort(error, "SANDBOX_PORT", host, port);
  });
  const { baseUrl } = served.sandbox;
  const controlUrl = isPrivate ? `${served.url}/sandbox` : null;
  return { apiUrl: baseUrl, apiKey: FIRST_KEY, mediaSources: [baseUrl], controlUrl, close: () => served.close() };
}
