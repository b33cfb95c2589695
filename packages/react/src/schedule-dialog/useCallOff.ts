"use client";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { planningMessages } from "./planning-messages.ts";

export interface CallOffOptions {
  readonly containerId: string;
  /** Reads the posts again. */
  readonly renew: () => void;
  readonly onDone: () => void;
}

/** Calls posts off, by their ids. */
export function useCallOff({ containerId, renew, onDone }: CallOffOptions): Action<readonly string[], number> {
  const { client, announce } = useLayers();
  const t = useMessages(planningMessages);
  return useAction<readonly string[], number>(
    `schedule:undo:${containerId}`,
    async (postIds, { signal }) => {
      const ends = await Promise.allSettled(
        postIds.map((postId) => client.schedule.cancelPost(postId, undefined, { signal })),
      );
      // Some may be off and others not: what is shown is read, whatever the answers were.
      renew();
      for (const end of ends) if (end.status === "rejected") throw end.reason;
      return postIds.length;
    },
    {
      onDone: (count) => {
        onDone();
        announce(t.undone({ count }));
      },
    },
  );
}
