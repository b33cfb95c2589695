import { customers } from "./customers.ts";
import { isLoopback, type Settings } from "./env.ts";
import type { Config, Feature } from "./page-api.ts";

/** What this start of the demo can offer. What needs Layers to reach the demo is off when Layers cannot. */
export function describeConfig({ upstream, publicOrigin }: Settings): Config {
  const reachable =
    publicOrigin !== undefined || upstream.kind === "sandbox" || isLoopback(new URL(upstream.apiUrl).hostname);
  const needsReach = (reason: string): Feature => (reachable ? { available: true } : { available: false, reason });
  return {
    upstream: upstream.kind,
    customers: customers.map(({ id, name }) => ({ id, name })),
    features: {
      connect: needsReach(
        "Connecting accounts is off: PUBLIC_URL is not set, so Layers could not send people back here.",
      ),
      upload: needsReach(
        "File upload is off: PUBLIC_URL is not set, so Layers could not fetch the file. A link still works.",
      ),
      webhooks: {
        available: false,
        reason: reachable
          ? "Webhooks are off: this server receives none, and asks Layers for news instead."
          : "Webhooks are off: PUBLIC_URL is not set, so Layers could not call this server.",
      },
    },
  };
}
