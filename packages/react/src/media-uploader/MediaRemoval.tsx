"use client";
import { type ReactElement, useEffect, useRef } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { focusFirmly } from "../hooks/focus-firmly.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Notice } from "../ui/index.ts";
import { changingMessages } from "./changing-messages.ts";
import { useRemoveMedia } from "./useRemoveMedia.ts";

export interface MediaRemovalProps {
  projectId: string;
  mediaId: string;
  isAsking: boolean;
  onKeep: () => void;
}

/** Removing cannot be undone, so it is asked about. What went wrong stays when the question is withdrawn. */
export function MediaRemoval({ projectId, mediaId, isAsking, onKeep }: MediaRemovalProps): ReactElement {
  const t = useMessages(changingMessages);
  const describe = useErrorText();
  const remove = useRemoveMedia(projectId, mediaId);
  const keep = useRef<HTMLButtonElement>(null);
  const failed = remove.status === "error" ? describe(remove.error) : undefined;

  // The button that was pressed is gone, so the focus goes to the harmless one of the two that came.
  useEffect(() => {
    if (isAsking && keep.current) focusFirmly(keep.current);
  }, [isAsking]);
  return (
    <>
      {isAsking && (
        <>
          <Button ref={keep} variant="quiet" onClick={onKeep}>
            {t.keep}
          </Button>
          <Button variant="danger" busy={remove.status === "pending"} onClick={() => remove.run(mediaId)}>
            {t.removeConfirm}
          </Button>
        </>
      )}
      {failed && (
        <Notice kind="bad" title={failed.message} live>
          {failed.advice}
        </Notice>
      )}
    </>
  );
}
