"use client";
import type { LeasedAccount, LeaseRequest } from "@layers-kit/contract";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useLayers } from "../provider/context.ts";

export interface LeaseRequestOptions {
  projectId: string;
  requestId: string;
}

export interface LeaseRequestState {
  /** The last that is known of it. */
  readonly request: LeaseRequest | undefined;
  readonly isLoading: boolean;
  /** Why the last look brought nothing, so that what is shown may be old. */
  readonly error: unknown;
  /** Nothing changes any more. */
  readonly isFinal: boolean;
  /** The accounts it brought, as far as they are listed yet. */
  readonly accounts: readonly LeasedAccount[];
  /** How many it brought that are not listed yet: the list may lag by a minute. [docs ref/leased-accounts/list-leased-accounts] */
  readonly accountsToCome: number;
  readonly isLoadingAccounts: boolean;
  readonly accountsError: unknown;
  /** Looks again now, for the order and for its accounts. */
  readonly refresh: () => void;
}

/** Follows an order until it has ended, and reads the accounts it brought. */
export function useLeaseRequest({ projectId, requestId }: LeaseRequestOptions): LeaseRequestState {
  const { client } = useLayers();
  const watched = useWatch(["leased-accounts", "watch", projectId, requestId], (signal) =>
    client.watch.leaseRequest(projectId, requestId, { signal }),
  );
  const assigned = watched.data?.assignedSocialAccountIds ?? [];
  const list = useResource(assigned.length > 0 ? ["leased-accounts", "list", projectId] : null, () =>
    client.leasedAccounts.list(projectId, { limit: 200 }),
  );
  const accounts = (list.data?.items ?? []).filter(({ socialAccountId }) => assigned.includes(socialAccountId));
  return {
    request: watched.data,
    isLoading: watched.isLoading,
    error: watched.error,
    isFinal: watched.isFinal,
    accounts,
    accountsToCome: list.data ? assigned.length - accounts.length : 0,
    isLoadingAccounts: list.isLoading,
    accountsError: list.error,
    refresh: () => {
      watched.refresh();
      if (assigned.length > 0) void list.reload();
    },
  };
}
