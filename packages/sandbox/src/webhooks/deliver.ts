import { AddressNotPublic } from "../media/fetch-media.ts";

/**
 * Makes one POST and answers the status; no redirect is followed. Rejects when there was no answer. With `publicOnly`, the
 * connection must go to an address that `isPublicAddress` accepts, decided on the very address it connects to.
 */
export type Deliver = (
  url: URL,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly publicOnly: boolean;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly status: number }>;

/** The port of a sandbox without Node: only origins of `allowHosts` are reached, since no name can be resolved here. */
export const deliverAllowedOnly: Deliver = async (url, { headers, body, publicOnly, signal }) => {
  if (publicOnly) throw new AddressNotPublic();
  const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
  await response.body?.cancel();
  return { status: response.status };
};
