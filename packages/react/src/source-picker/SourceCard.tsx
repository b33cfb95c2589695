"use client";
import type { Source } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Picture, PlayIcon, RadioCard, VisuallyHidden } from "../ui/index.ts";
import { choiceMessages } from "./choice-messages.ts";
import { authorOf, viewsOf } from "./read-source.ts";

export interface SourceCardProps {
  source: Source;
}

/** One TikTok post, inside `RadioCards`. */
export function SourceCard({ source }: SourceCardProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(choiceMessages);
  const { tiktokId, kind, thumbnailUrl, caption, imageCount } = source;
  const author = authorOf(source);
  const views = viewsOf(source);
  return (
    <RadioCard value={tiktokId} className={classOf("source-card")}>
      <Picture src={thumbnailUrl ?? undefined} alt="" />
      <span className={classOf("source-badge")}>
        {kind === "video" ? (
          <>
            <PlayIcon />
            {t.video}
          </>
        ) : imageCount ? (
          t.slides({ count: imageCount })
        ) : (
          t.slideshow
        )}
      </span>
      <span className={classOf("source-words")}>
        <span className={classOf("source-caption")} dir="auto">
          {caption || t.noCaption}
        </span>
        <span className={classOf("source-meta")}>
          <bdi className={classOf("source-author")}>{author}</bdi>
          {views !== undefined && (
            <span className={classOf("source-views")}>
              {typeof views === "number" ? t.views({ views }) : <bdi>{views}</bdi>}
              {typeof views === "number" && <VisuallyHidden> {t.viewsSpoken}</VisuallyHidden>}
            </span>
          )}
        </span>
      </span>
    </RadioCard>
  );
}
