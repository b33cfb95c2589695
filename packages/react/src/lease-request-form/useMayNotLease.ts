"use client";
import { lacksPermission } from "../errors/lacks-permission.ts";
import { useResource } from "../hooks/useResource.ts";
import { leasedAccountsKey, readLeasedAccounts } from "../lease-request-status/leased-accounts.ts";
import { useLayers } from "../provider/context.ts";

/** Whether it is known that the customer may not lease: the project's accounts say so. Their own list reads the same. */
export function useMayNotLease(projectId: string): boolean {
  const { client } = useLayers();
  const accounts = useResource(leasedAccountsKey(projectId), () => readLeasedAccounts(client, projectId), {
    once: true,
  });
  return lacksPermission(accounts.error);
}
