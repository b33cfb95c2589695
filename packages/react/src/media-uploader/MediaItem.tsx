"use client";
import type { AppMedia } from "@layers-kit/contract";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button, Notice, Picture, PlayIcon } from "../ui/index.ts";
import { mediaUploaderMessages } from "./messages.ts";
import { useRemoveMedia } from "./useRemoveMedia.ts";

export interface MediaItemProps {
  item: AppMedia;
  /** What it is called, as "Screenshot 2". */
  label: string;
  projectId: string;
}

/** A file that the project has. Removing it cannot be undone, so it is asked about. */
export function MediaItem({ item, label, projectId }: MediaItemProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(mediaUploaderMessages);
  const { format } = useLayers();
  const describe = useErrorText();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveMedia(projectId, item.id);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const isVideo = item.mimeType.startsWith("video/");
  const failed = remove.status === "error" ? describe(remove.error) : undefined;

  // The button that was pressed is gone, so the focus goes to the harmless one of the two that came.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const stay = (): void => {
    setAsking(false);
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <li className={classOf("media-item")} data-state={asking ? "asking" : "added"}>
      {isVideo ? (
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
      {asking ? (
        <>
          <Button ref={keep} variant="quiet" onClick={stay}>
            {t.keep}
          </Button>
          <Button variant="danger" busy={remove.status === "pending"} onClick={() => remove.run(item.id)}>
            {t.removeConfirm}
          </Button>
        </>
      ) : (
        <Button ref={first} variant="quiet" aria-label={t.remove({ label })} onClick={() => setAsking(true)}>
          {t.removeShort}
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
