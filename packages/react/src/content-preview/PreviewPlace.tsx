"use client";
import type { Content } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Skeleton } from "../ui/index.ts";
import { Caption, captionOf } from "./Caption.tsx";
import { contentPreviewMessages } from "./messages.ts";

export interface PreviewPlaceProps {
  /** Undefined while it is read. */
  content?: Content | undefined;
  className?: string | undefined;
}

/** The place of a post; its words stand there as soon as they are known. */
export function PreviewPlace({ content, className }: PreviewPlaceProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(contentPreviewMessages);
  const { videoUrl, kind } = content?.preview ?? {};
  const isVideo = Boolean(videoUrl) || kind === "video";
  return (
    <div className={classOf("content-preview", className)} data-kind={isVideo ? "video" : "slideshow"}>
      <Loading label={t.loading} className={classOf("preview-columns")}>
        <div className={classOf("preview-media")}>
          <Skeleton shape="picture" />
          {!isVideo && <Skeleton shape="control" />}
        </div>
        <div className={classOf("preview-side")}>
          {content ? (
            <Caption caption={captionOf(content)} />
          ) : (
            <div className={classOf("preview-caption-block")}>
              <Skeleton />
              <Skeleton />
              <Skeleton />
            </div>
          )}
          <div className={classOf("preview-actions")}>
            <Skeleton shape="control" />
            <Skeleton shape="control" />
          </div>
        </div>
      </Loading>
    </div>
  );
}
