"use client";
import { isLayersError } from "@layers-kit/client";
import { lacksPermission } from "../errors/lacks-permission.ts";
import { hadNoEffect } from "../hooks/actions.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { changingMessages } from "./changing-messages.ts";
import { useAppMedia } from "./useAppMedia.ts";

/** Removes one file from a project for good: ask first. One that is gone already is as good as removed. */
export function useRemoveMedia(projectId: string, mediaId: string): Action<string, void> {
  const { client, emit, announce } = useLayers();
  const t = useMessages(changingMessages);
  const media = useAppMedia(projectId);
  return useAction<string, void>(
    `media:remove:${mediaId}`,
    async (id, { signal }) => {
      try {
        await client.appMedia.delete(projectId, id, { signal });
      } catch (error) {
        const isGone = isLayersError(error) && error.status === 404 && !lacksPermission(error);
        if (isGone) return;
        // No answer is no answer: the list tells whether it is gone.
        const left = hadNoEffect(error) ? undefined : await media.reload();
        if (!left || left.some((item) => item.id === id)) throw error;
      }
    },
    {
      onDone: (_, id) => {
        emit({ type: "media.removed", mediaId: id });
        announce(t.announceRemoved);
        void media.reload();
      },
    },
  );
}
