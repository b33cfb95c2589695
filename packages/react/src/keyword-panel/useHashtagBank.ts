"use client";
import type { Keywords } from "@layers-kit/contract";
import { useEffect } from "react";
import { useNow } from "../hooks/useNow.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { describedKey, mayBeStarting, type Product } from "../product/product.ts";
import { useLayers } from "../provider/context.ts";
import { useStoredState } from "../storage/useStoredState.ts";

export interface HashtagBank extends Resource<Keywords> {
  /** None has been made yet, and the first is on its way by itself: four to five minutes in all. [seed S002] */
  readonly isFirstComing: boolean;
  /** Others are on their way by themselves, since the product was described anew. [docs ref/projects/patch-project] */
  readonly isComingAnew: boolean;
}

/**
 * A project's hashtags, read once and followed only while others are on their way.
 * @param projectId null reads nothing yet
 * @param refreshedAt of the hashtags that newer ones are known to be coming after
 */
export function useHashtagBank(
  projectId: string | null,
  product: Product | undefined,
  refreshedAt?: string | null,
): HashtagBank {
  const { client } = useLayers();
  const now = useNow();
  const bank = useResource<Keywords>(projectId === null ? null : ["keywords", "read", projectId], () =>
    client.keywords.read(projectId ?? ""),
  );
  const [describedAt] = useStoredState(describedKey(projectId ?? ""), 0);
  const last = bank.data?.refreshedAt;
  const mayComeSince = (since: number) =>
    product !== undefined && now !== undefined && mayBeStarting(product, since, now);
  const isFirstComing =
    last === null && product !== undefined && mayComeSince(Math.max(product.createdAt, product.updatedAt));
  const isComingAnew = Date.parse(last ?? "") < describedAt && mayComeSince(describedAt);
  const isAwaited = isFirstComing || isComingAnew || (last !== undefined && last === refreshedAt);
  const live = useWatch(isAwaited ? ["keywords", "watch", projectId, last] : null, (signal) =>
    client.watch.keywords(projectId ?? "", { refreshedAt: last ?? null, signal }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is taken once.
  useEffect(() => {
    if (live.isFinal && live.data) void bank.reload(live.data);
  }, [live.isFinal, live.data]);
  return { ...bank, error: bank.error ?? live.error, isFirstComing, isComingAnew };
}
