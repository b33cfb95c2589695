"use client";
import {
  type CreateInfluencerRequest,
  type Influencer,
  type InfluencerStarted,
  isFinalStatus,
} from "@layers-kit/contract";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useNow } from "../hooks/useNow.ts";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useProduct } from "../product/useProduct.ts";
import { useLayers } from "../provider/context.ts";

/** `none`: there is none and none is coming. `unknown`: it could not be read; see `error`. */
export type PersonaStatus = "loading" | "none" | "making" | "ready" | "failed" | "unknown";

export interface PersonaOptions {
  /** Whose personas; null reads nothing yet. */
  projectId: string | null;
  /** The one to use. @default the newest that is ready, else the one in the making */
  influencerId?: string | undefined;
}

export interface Persona {
  readonly status: PersonaStatus;
  /** The one that the status speaks of. */
  readonly persona: Influencer | undefined;
  readonly error: unknown;
  /** Reads again, after an error. */
  readonly reload: () => void;
  /** Has another one made, in about a minute. [docs ref/influencers/create-influencer] */
  readonly create: Action<CreateInfluencerRequest, InfluencerStarted>;
}

/** A new project's first persona is made by itself, within about a minute; much later none is coming. [seed S003] */
const startsWithinMs = 10 * 60_000;

/** The face of a customer's posts, followed while it is made. A remix has to wait for one that is ready. [seed S002] */
export function usePersona({ projectId, influencerId }: PersonaOptions): Persona {
  const { client } = useLayers();
  const product = useProduct(projectId);
  const now = useNow();
  const list = useResource(projectId === null ? null : ["influencers", "list", projectId], () =>
    client.influencers.list(projectId ?? ""),
  );
  const create = useAction<CreateInfluencerRequest, InfluencerStarted>(
    `persona:create:${projectId}`,
    (input, call) => client.influencers.create(projectId ?? "", input, call),
    { onDone: () => void list.reload() },
  );

  const isNew = product?.description && now !== undefined && now - product.createdAt < startsWithinMs;
  const read = list.data?.items;
  const isComing = read?.some(isMaking) || (read?.length === 0 && isNew);
  // A watch that has ended is another one once another persona was asked for.
  const watched = ["influencers", "watch", projectId, create.data?.influencerId];
  const live = useWatch(isComing && projectId !== null ? watched : null, (signal) =>
    client.watch.influencers(projectId ?? "", { signal }),
  );

  const items = live.data?.items ?? read;
  const usable = influencerId === undefined ? items : items?.filter((item) => item.influencerId === influencerId);
  const ready = usable?.find(({ status }) => status === "ready");
  const making = usable?.find(isMaking);
  const error = list.error ?? live.error;
  const status = ((): PersonaStatus => {
    if (ready) return "ready";
    if (!usable) return error ? "unknown" : "loading";
    if (making || create.status === "pending" || (items?.length === 0 && isNew)) return "making";
    return usable.length > 0 ? "failed" : "none";
  })();
  return {
    status,
    persona: ready ?? making ?? usable?.[0],
    error,
    reload: () => {
      void list.reload();
      live.refresh();
    },
    create,
  };
}

const isMaking = ({ status }: Influencer): boolean => !isFinalStatus("influencer", status);
