"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";

/** The key all reads of a project's accounts begin with, so that a new connection renews them together. */
export function accountsKey(projectId: string): readonly ["social", "list", string] {
  return ["social", "list", projectId];
}

/** A project's accounts that are connected or wait to be signed in to again. Null reads nothing yet. */
export function useSocialAccounts(projectId: string | null): Resource<readonly SocialAccount[]> {
  const { client } = useLayers();
  return useResource<readonly SocialAccount[]>(projectId === null ? null : accountsKey(projectId), async () => {
    const { items } = await client.social.list(projectId ?? "", { limit: 200 });
    return items.filter((account) => account.status !== "disconnected");
  });
}
