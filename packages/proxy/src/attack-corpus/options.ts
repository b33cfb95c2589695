import type { Permission } from "@layers-kit/contract";
import type { ProxyOptions } from "../options.ts";
import type { CorpusSetting } from "./port.ts";

export const KEY = "lp_test_sandbox_0000";
export const ORIGIN = "https://app.acme-host.com";
export const MOUNT = "/api/layers";
const everyPermission: readonly Permission[] = ["review", "disconnect", "leasing", "release"];

/** In these headers stands what would be in a session: who is signed in, and that they may do nothing special. */
export const session = { customer: "x-test-customer", nothingSpecial: "x-test-nothing-special" } as const;

/** The options that every platform mounts the proxy with. Needs nothing of Node. */
export function corpusOptions<Raw>({ baseUrl }: CorpusSetting, tell: (said: unknown) => void): ProxyOptions<Raw> {
  return {
    apiKey: KEY,
    baseUrl,
    origins: [ORIGIN],
    mount: MOUNT,
    denialFloorMs: 0,
    authenticate: ({ headers }) => {
      const customerExternalId = headers.get(session.customer);
      if (customerExternalId === null) return null;
      return { customerExternalId, permissions: headers.has(session.nothingSpecial) ? [] : everyPermission };
    },
    onEvent: tell,
    log: tell,
  };
}
