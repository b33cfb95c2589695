"use client";
import {
  type CreateInfluencerRequest,
  type Influencer,
  type InfluencerStarted,
  isFinalStatus,
} from "@layers-kit/contract";
import { useEffect } from "react";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useNow } from "../hooks/useNow.ts";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { mayBeStarting } from "../product/product.ts";
import { useProduct } from "../product/useProduct.ts";
import { useLayers } from "../provider/context.ts";

export interface Personas {
  /** The newest 25, newest first; undefined until they are read. [docs ref/influencers/list-influencers] */
  readonly items: readonly Influencer[] | undefined;
  /** There is none, and the project's first is about to be made by itself. [seed S003] */
  readonly isFirstComing: boolean;
  readonly error: unknown;
  /** Reads again, after an error. */
  readonly reload: () => void;
  /** Takes out one that was deleted. */
  readonly forget: (influencerId: string) => void;
  /** Has another one made, in about a minute. [docs ref/influencers/create-influencer] */
  readonly create: Action<CreateInfluencerRequest, InfluencerStarted>;
}

/** What is known of a project's personas, shared by all that show them. */
interface Known {
  readonly items: readonly Influencer[];
  /** A watch belongs to one reading: what an ended one told last must not be taken for the next one's. */
  readonly reading: number;
  readonly hadSome: boolean;
}

/** A project's personas, read once and followed only while one is in the making. Null reads nothing. */
export function usePersonas(
  projectId: string | null,
  onStarted?: (started: InfluencerStarted, wish: CreateInfluencerRequest) => void,
): Personas {
  const { client } = useLayers();
  const product = useProduct(projectId);
  const now = useNow();
  const list = useResource<Known>(projectId === null ? null : ["influencers", "list", projectId], async () => {
    const { items } = await client.influencers.list(projectId ?? "");
    return { items, reading: Date.now(), hadSome: items.length > 0 };
  });
  const create = useAction<CreateInfluencerRequest, InfluencerStarted>(
    `persona:create:${projectId}`,
    (input, call) => client.influencers.create(projectId ?? "", input, call),
    {
      onDone: (started, wish) => {
        void list.reload();
        onStarted?.(started, wish);
      },
    },
  );

  const known = list.data;
  const isNew = product !== undefined && now !== undefined && mayBeStarting(product, product.createdAt, now);
  const isFirstComing = known !== undefined && known.items.length === 0 && !known.hadSome && isNew;
  const isComing = isFirstComing || known?.items.some(isMaking);
  const live = useWatch(isComing ? ["influencers", "watch", projectId, known?.reading] : null, (signal) =>
    client.watch.influencers(projectId ?? "", { signal }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is taken once, into what is known by then.
  useEffect(() => {
    const items = live.data?.items;
    if (items && known) void list.reload({ ...known, items, hadSome: known.hadSome || items.length > 0 });
  }, [live.data]);

  return {
    items: known?.items,
    isFirstComing,
    error: list.error ?? live.error,
    reload: () => {
      void list.reload();
      live.refresh();
    },
    forget: (influencerId) => {
      if (!known) return;
      const items = known.items.filter((item) => item.influencerId !== influencerId);
      void list.reload({ items, reading: known.reading + 1, hadSome: true });
    },
    create,
  };
}

export const isMaking = ({ status }: Influencer): boolean => !isFinalStatus("influencer", status);
