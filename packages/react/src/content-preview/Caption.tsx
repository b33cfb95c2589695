"use client";
import { type ReactElement, type RefObject, useId } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Text } from "../ui/index.ts";
import { contentPreviewMessages } from "./messages.ts";

export interface CaptionProps {
  caption: string | undefined;
  /** For the element that holds the words, and nothing else. */
  words?: RefObject<HTMLParagraphElement | null>;
}

/** The words of a post. */
export function Caption({ caption, words }: CaptionProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(contentPreviewMessages);
  const labelId = useId();
  return (
    <div className={classOf("preview-caption-block")}>
      <Text as="span" size="s" tone="muted" id={labelId}>
        {t.captionLabel}
      </Text>
      {caption === undefined ? (
        <Text>{t.noCaption}</Text>
      ) : (
        <p ref={words} className={classOf("preview-caption")} dir="auto" aria-describedby={labelId}>
          {caption}
        </p>
      )}
    </div>
  );
}

/** What there is to read of a caption, if anything. */
export const captionOf = ({ caption }: { caption?: string | null | undefined }): string | undefined =>
  caption?.trim() || undefined;
