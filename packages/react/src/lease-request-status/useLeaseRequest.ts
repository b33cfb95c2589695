"use client";
import type { LayersError } from "@layers-kit/client";
import { pagePresence } from "@layers-kit/client/watch";
import { isFinalStatus, type LeasedAccount, type LeaseRequest } from "@layers-kit/contract";
import { useEffect, useState } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { leasedAccountsKey, readLeasedAccounts } from "./leased-accounts.ts";
import { type LeaseRequestOptions, watchRequest } from "./watch-request.ts";

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
  /**
   * How many it brought that are not listed yet: the list may lag by a minute. An account that was given back is none of them.
   * [docs ref/leased-accounts/list-leased-accounts]
   */
  readonly accountsToCome: number;
  readonly isLoadingAccounts: boolean;
  readonly accountsError: unknown;
  /** Looks again now, for the order and for its accounts: by itself the page looks once an hour. */
  readonly refresh: () => void;
  readonly isRefreshing: boolean;
}

/** How long the list of accounts may lag. [docs-old ref/leased-accounts/list-leased-accounts] */
const lagMs = 60_000;
/** What is not listed by then is not to come: it was given back. Clocks may be off by the rest, one way or the other. */
const lagEndMs = 5 * lagMs;

/** Follows an order until it has ended, and reads the accounts it brought. */
export function useLeaseRequest({ projectId, requestId }: LeaseRequestOptions): LeaseRequestState {
  const { client } = useLayers();
  const { data: request, error, isLoading, tell } = useWatch(...watchRequest(client, { projectId, requestId }));
  const known = useLatest(request);
  const [isRefreshing, setRefreshing] = useState(false);
  const assigned = request?.assignedSocialAccountIds ?? [];
  const list = useResource(assigned.length > 0 ? leasedAccountsKey(projectId) : null, () =>
    readLeasedAccounts(client, projectId),
  );
  const accounts = (list.data ?? []).filter(({ socialAccountId }) => assigned.includes(socialAccountId));
  const sinceAssigned = (useNow() ?? Number.NaN) - Date.parse(request?.assignedAt ?? "");
  const accountsToCome = list.data && Math.abs(sinceAssigned) < lagEndMs ? assigned.length - accounts.length : 0;
  const readList = useLatest(list.reload);
  const isLagging = accountsToCome > 0;
  useEffect(() => {
    if (!isLagging) return;
    const look = () => {
      if (!pagePresence.hidden()) void readList.current();
    };
    const timer = setTimeout(look, lagMs);
    const stop = pagePresence.onReturn(look);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [isLagging, readList]);

  // Everyone who follows the order learns what one customer asked for.
  async function readNow() {
    setRefreshing(true);
    try {
      const value = await client.leasedAccounts.readRequest(projectId, requestId);
      tell({ value, error: undefined, final: isFinalStatus("leaseRequest", value.status) });
    } catch (error) {
      tell({ value: known.current, error: error as LayersError, final: false });
    }
    setRefreshing(false);
  }

  return {
    request,
    isLoading,
    error,
    isFinal: request !== undefined && isFinalStatus("leaseRequest", request.status),
    accounts,
    accountsToCome,
    isLoadingAccounts: list.isLoading,
    accountsError: list.error,
    refresh: () => {
      if (assigned.length > 0) void list.reload();
      void readNow();
    },
    isRefreshing,
  };
}
