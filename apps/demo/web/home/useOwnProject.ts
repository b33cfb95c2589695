import type { ProjectSummary } from "@layers-kit/contract";
import { type Resource, useLayers, useResource } from "@layers-kit/react";

/** The customer's project; null while they have none. The proxy shows a customer their own and no other. */
export function useOwnProject(): Resource<ProjectSummary | null> {
  const { client } = useLayers();
  return useResource<ProjectSummary | null>(["dashboard", "project"], async () => {
    const { items } = await client.projects.list({ status: "active", limit: 1 });
    return items[0] ?? null;
  });
}
