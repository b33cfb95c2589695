"use client";
import type { Keywords } from "@layers-kit/contract";
import { useEffect } from "react";
import { useNow } from "../hooks/useNow.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { mayBeStarting, type Product } from "../product/product.ts";
import { useLayers } from "../provider/context.ts";

export interface HashtagBank extends Resource<Keywords> {
  /** None has been made yet, and the first is on its way by itself: four to five minutes in all. [seed S002] */
  readonly isFirstComing: boolean;
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
  const last = bank.data?.refreshedAt;
  const isFirstComing =
    last === null &&
    product !== undefined &&
    now !== undefined &&
    mayBeStarting(product, Math.max(product.createdAt, product.updatedAt), now);
  const isAwaited = isFirstComing || (last !== undefined && last === refreshedAt);
  const live = useWatch(isAwaited ? ["keywords", "watch", projectId, last] : null, (signal) =>
    client.watch.keywords(projectId ?? "", { refreshedAt: last ?? null, signal }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is taken once.
  useEffect(() => {
    if (live.isFinal && live.data) void bank.reload(live.data);
  }, [live.isFinal, live.data]);
  return { ...bank, error: bank.error ?? live.error, isFirstComing };
}
