"use client";
import { pagePresence } from "@layers-kit/client/watch";
import { isFinalStatus, type LeasedAccount, type LeaseRequest } from "@layers-kit/contract";
import { useEffect, useState } from "react";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
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
  /** How many it brought that are not listed yet: the list may lag by a minute. [docs ref/leased-accounts/list-leased-accounts] */
  readonly accountsToCome: number;
  readonly isLoadingAccounts: boolean;
  readonly accountsError: unknown;
  /** Looks again now, for the order and for its accounts: by itself the page looks once an hour. */
  readonly refresh: () => void;
  readonly isRefreshing: boolean;
}

/** How long the list of accounts may lag. [docs-old ref/leased-accounts/list-leased-accounts] */
const lagMs = 60_000;

/** What a customer saw when they asked, until the page learns something newer by itself. */
interface Look {
  readonly after: LeaseRequest | undefined;
  readonly request?: LeaseRequest;
  readonly error?: unknown;
}

/** Follows an order until it has ended, and reads the accounts it brought. */
export function useLeaseRequest({ projectId, requestId }: LeaseRequestOptions): LeaseRequestState {
  const { client } = useLayers();
  const watched = useWatch(...watchRequest(client, { projectId, requestId }));
  const [look, setLook] = useState<Look>();
  const [isRefreshing, setRefreshing] = useState(false);
  const asked = look?.after === watched.data ? look : undefined;
  const request = asked?.request ?? watched.data;
  const assigned = request?.assignedSocialAccountIds ?? [];
  const list = useResource(assigned.length > 0 ? ["leased-accounts", "list", projectId] : null, () =>
    client.leasedAccounts.list(projectId, { limit: 200 }),
  );
  const accounts = (list.data?.items ?? []).filter(({ socialAccountId }) => assigned.includes(socialAccountId));
  const accountsToCome = list.data ? assigned.length - accounts.length : 0;
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

  async function readNow(after: LeaseRequest | undefined) {
    setRefreshing(true);
    try {
      setLook({ after, request: await client.leasedAccounts.readRequest(projectId, requestId) });
    } catch (error) {
      setLook({ after, error });
    }
    setRefreshing(false);
  }

  return {
    request,
    isLoading: watched.isLoading,
    error: asked?.error ?? (asked?.request ? undefined : watched.error),
    isFinal: request !== undefined && isFinalStatus("leaseRequest", request.status),
    accounts,
    accountsToCome,
    isLoadingAccounts: list.isLoading,
    accountsError: list.error,
    refresh: () => {
      if (assigned.length > 0) void list.reload();
      // One that gave up goes on following.
      if (!watched.data) watched.refresh();
      void readNow(watched.data);
    },
    isRefreshing,
  };
}
