import type { LayersClient, Watch } from "@layers-kit/client";
import type { LeaseRequest } from "@layers-kit/contract";

export interface LeaseRequestOptions {
  projectId: string;
  requestId: string;
}

/** What `useWatch` takes to follow an order, so that all who do follow it together. */
export function watchRequest(
  client: LayersClient,
  { projectId, requestId }: LeaseRequestOptions,
): [key: readonly string[], watch: (signal: AbortSignal) => Watch<LeaseRequest>] {
  return [
    ["leased-accounts", "watch", projectId, requestId],
    (signal) => client.watch.leaseRequest(projectId, requestId, { signal }),
  ];
}
