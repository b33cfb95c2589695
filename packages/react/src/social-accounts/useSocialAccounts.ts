"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { useMemo } from "react";
import { readPages } from "../hooks/read-pages.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";
import { accountsKey } from "./accounts-key.ts";

/** Every account that the API lists, newest first. Read again when the customer comes back to the page. */
export function useListedAccounts(projectId: string | null): Resource<readonly SocialAccount[]> {
  const { client } = useLayers();
  return useResource<readonly SocialAccount[]>(
    projectId === null ? null : accountsKey(projectId),
    () => readPages((cursor) => client.social.list(projectId ?? "", { limit: 200, ...cursor })),
    { live: true },
  );
}

/** A project's accounts that are connected or wait to be signed in to again. Null reads nothing yet. */
export function useSocialAccounts(projectId: string | null): Resource<readonly SocialAccount[]> {
  const listed = useListedAccounts(projectId);
  const data = useMemo(() => listed.data?.filter(({ status }) => status !== "disconnected"), [listed.data]);
  return { ...listed, data };
}
