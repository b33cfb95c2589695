import type { LayersClient } from "@layers-kit/client";
import type { LeasedAccount } from "@layers-kit/contract";
import { readPages } from "../hooks/read-pages.ts";

/** By what a project's leased accounts are read and shared. */
export const leasedAccountsKey = (projectId: string): readonly [string, string, string] => [
  "leased-accounts",
  "list",
  projectId,
];

/** Every account that a project leases now; none that was given back. */
export function readLeasedAccounts(client: LayersClient, projectId: string): Promise<readonly LeasedAccount[]> {
  return readPages((cursor) => client.leasedAccounts.list(projectId, { limit: 200, ...cursor }));
}
