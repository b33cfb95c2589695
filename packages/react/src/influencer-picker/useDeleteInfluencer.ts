"use client";
import { isLayersError } from "@layers-kit/client";
import { lacksPermission } from "../errors/lacks-permission.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { onUseMessages } from "./on-use-messages.ts";

/** Deletes a persona for good: ask first. One that is gone already is as good as deleted. [docs ref/influencers] */
export function useDeleteInfluencer(
  influencerId: string,
  onDeleted?: (influencerId: string) => void,
): Action<string, void> {
  const { client, emit, announce } = useLayers();
  const t = useMessages(onUseMessages);
  return useAction<string, void>(
    `influencer:delete:${influencerId}`,
    async (id, { signal }) => {
      try {
        await client.influencers.delete(id, undefined, { signal });
      } catch (error) {
        const isGone = isLayersError(error) && error.code === "NOT_FOUND" && !lacksPermission(error);
        if (!isGone) throw error;
      }
    },
    {
      onDone: (_, id) => {
        emit({ type: "influencer.deleted", influencerId: id });
        announce(t.announceDeleted);
        onDeleted?.(id);
      },
    },
  );
}
