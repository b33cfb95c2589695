"use client";
import type { Influencer } from "@layers-kit/contract";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { focusFirmly } from "../hooks/focus-firmly.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Avatar, Button, Notice, Text } from "../ui/index.ts";
import { onUseMessages } from "./on-use-messages.ts";
import { useDeleteInfluencer } from "./useDeleteInfluencer.ts";
import { influencerViewMessages } from "./view-messages.ts";

export interface DeleteInfluencersProps {
  influencers: readonly Influencer[];
  onDeleted: (influencerId: string) => void;
}

/** The personas once more, each with a way to part with it. */
export function DeleteInfluencers({ influencers, onDeleted }: DeleteInfluencersProps): ReactElement {
  const classOf = useClassName();
  const root = useFocusKept<HTMLUListElement>(influencers.map((one) => one.influencerId).join(), "button");
  return (
    <ul ref={root} className={classOf("influencer-deletions")}>
      {influencers.map((influencer) => (
        <DeletionRow key={influencer.influencerId} influencer={influencer} onDeleted={onDeleted} />
      ))}
    </ul>
  );
}

interface DeletionRowProps extends Pick<DeleteInfluencersProps, "onDeleted"> {
  influencer: Influencer;
}

/** It cannot be undone, so it is asked about. */
function DeletionRow({ influencer, onDeleted }: DeletionRowProps): ReactElement {
  const { influencerId, name, thumbnailUrl, imageUrl } = influencer;
  const classOf = useClassName();
  const t = useMessages(onUseMessages);
  const { unnamed } = useMessages(influencerViewMessages);
  const describe = useErrorText();
  const [isAsking, setAsking] = useState(false);
  const deletion = useDeleteInfluencer(influencerId, onDeleted);
  const failed = deletion.status === "error" ? describe(deletion.error) : undefined;
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The button that was pressed is gone, so the focus goes to the harmless one of what came.
  useEffect(() => {
    const came = isAsking ? keep.current : wasAsking.current && first.current;
    if (came) focusFirmly(came);
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <li className={classOf("influencer-deletion")} data-state={isAsking ? "asking" : "idle"}>
      <Avatar name={name ?? ""} src={thumbnailUrl ?? imageUrl} />
      <span className={classOf("influencer-name")}>{name ? <bdi>{name}</bdi> : unnamed}</span>
      {isAsking ? (
        <>
          <Text size="s" className={classOf("influencer-deletion-note")}>
            {t.deleteNote}
          </Text>
          <Button ref={keep} variant="quiet" onClick={() => setAsking(false)}>
            {t.keep}
          </Button>
          <Button variant="danger" busy={deletion.status === "pending"} onClick={() => deletion.run(influencerId)}>
            {t.deleteForGood}
          </Button>
        </>
      ) : (
        <Button
          ref={first}
          variant="quiet"
          aria-label={t.deleteOf({ name: name ?? unnamed })}
          onClick={() => setAsking(true)}
        >
          {t.delete}
        </Button>
      )}
      {failed && (
        <Notice kind="bad" title={failed.message} live>
          {failed.advice}
        </Notice>
      )}
    </li>
  );
}
