"use client";
import { type KeptLeaseRequest, keptLeaseRequests } from "@layers-kit/contract";
import { useMemo } from "react";
import { useProject } from "../product/useProduct.ts";

export interface KeptLeaseRequests {
  /** Newest first: the latest 20. */
  readonly requests: readonly KeptLeaseRequest[];
  readonly isLoading: boolean;
  /** Why they could not be read, while none are known. */
  readonly error: unknown;
  readonly reload: () => void;
}

/**
 * A project's lease requests as the proxy keeps them with the project, so that any browser finds them: the API has no list of
 * them. [seed S001]
 * @param projectId null reads nothing
 */
export function useKeptLeaseRequests(projectId: string | null): KeptLeaseRequests {
  const { data, error, isLoading, reload } = useProject(projectId);
  const requests = useMemo(() => keptLeaseRequests(data?.metadata), [data]);
  return { requests, isLoading, error: data ? undefined : error, reload: () => void reload() };
}
