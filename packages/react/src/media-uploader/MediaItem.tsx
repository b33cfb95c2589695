"use client";
import type { AppMedia } from "@layers-kit/contract";
import { type ReactElement, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { focusFirmly } from "../hooks/focus-firmly.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button, Picture, PlayIcon } from "../ui/index.ts";
import { mediaUploaderMessages } from "./messages.ts";
import { useChanging } from "./useChanging.ts";

export interface MediaItemProps {
  item: AppMedia;
  /** What it is called, as "Screenshot 2". */
  label: string;
  projectId: string;
  /** Removing it needs what loads on use. */
  onChange: () => void;
}

/** A file that the project has, and the way to remove it. */
export function MediaItem({ item, label, projectId, onChange }: MediaItemProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(mediaUploaderMessages);
  const { format } = useLayers();
  const { part, error } = useChanging();
  /** Undefined until it was asked about once. */
  const [wantsToRemove, setWantsToRemove] = useState<boolean>();
  const isAsking = wantsToRemove === true && part !== undefined;
  const first = useRef<HTMLButtonElement>(null);
  const stay = (): void => {
    setWantsToRemove(false);
    requestAnimationFrame(() => first.current && focusFirmly(first.current));
  };
  return (
    <li className={classOf("media-item")} data-state={isAsking ? "asking" : "added"}>
      {item.mimeType.startsWith("video/") ? (
        <span className={classOf("media-item-video")}>
          <PlayIcon />
        </span>
      ) : (
        <Picture src={item.url} alt="" ratio="1:1" fit="contain" />
      )}
      <span className={classOf("media-item-text")}>
        <span>{label}</span>
        <data className={classOf("media-item-size")} value={item.byteSize}>
          {format.bytes(item.byteSize)}
        </data>
      </span>
      {!isAsking && (
        <Button
          ref={first}
          variant="quiet"
          aria-label={t.remove({ label })}
          busy={wantsToRemove === true && !error}
          onClick={() => {
            onChange();
            setWantsToRemove(true);
          }}
        >
          {t.removeShort}
        </Button>
      )}
      {wantsToRemove !== undefined && part && (
        <part.MediaRemoval projectId={projectId} mediaId={item.id} isAsking={isAsking} onKeep={stay} />
      )}
    </li>
  );
}
