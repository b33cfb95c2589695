"use client";
import { type ReactElement, useEffect, useRef } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import type { Draft } from "../storage/useDraft.ts";
import { Button } from "../ui/button/Button.tsx";
import { Notice } from "../ui/notice/Notice.tsx";
import { formMessages } from "./messages.ts";

export interface DraftNoteProps {
  draft: Draft;
  /** The note goes with what it speaks of, and the focus with it: say where to. */
  onStartAfresh: () => void;
}

/** Says that what stands in the form was typed earlier, and offers to begin again. */
export function DraftNote({ draft, onStartAfresh }: DraftNoteProps): ReactElement | null {
  const { format } = useLayers();
  const t = useMessages(formMessages);
  const now = useNow();
  const left = useRef(false);
  // Once the note is gone and the empty form stands there.
  useEffect(() => {
    if (!left.current || draft.restoredFrom) return;
    left.current = false;
    onStartAfresh();
  });
  if (!draft.restoredFrom || now === undefined) return null;
  const startAfresh = () => {
    left.current = true;
    draft.startAfresh();
  };
  return (
    <Notice
      action={
        <Button variant="quiet" onClick={startAfresh}>
          {t.startAfresh}
        </Button>
      }
    >
      {t.restored({ when: format.relativeTime(draft.restoredFrom, Math.max(now, draft.restoredFrom.getTime())) })}
    </Notice>
  );
}
