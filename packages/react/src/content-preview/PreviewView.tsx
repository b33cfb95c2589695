"use client";
import type { Content } from "@layers-kit/contract";
import { type ReactElement, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, CheckIcon, CopyIcon, Notice, Text } from "../ui/index.ts";
import { Caption } from "./Caption.tsx";
import { DownloadFiles } from "./DownloadFiles.tsx";
import { PreviewSlides } from "./PreviewSlides.tsx";
import { PreviewVideo } from "./PreviewVideo.tsx";
import { type ContentPreviewState, useContentPreview } from "./useContentPreview.ts";
import { previewViewMessages } from "./view-messages.ts";

export interface PreviewViewProps {
  content: Content | undefined;
  /** Why there is none, and the way to read it again. */
  error?: unknown;
  retry?: () => void;
  className: string | undefined;
}

/** The post, or why it cannot be shown. */
export function PreviewView({ content, error, retry, className }: PreviewViewProps): ReactElement {
  const t = useMessages(previewViewMessages);
  const describe = useErrorText();
  if (content) return <Post content={content} className={className} />;
  const { message, advice, canRetry } = describe(error);
  return (
    <Notice kind="bad" live title={message} action={canRetry && <Button onClick={retry}>{t.tryAgain}</Button>}>
      {advice}
    </Notice>
  );
}

function Post({ content, className }: { content: Content; className: string | undefined }): ReactElement {
  const classOf = useClassName();
  const t = useMessages(previewViewMessages);
  const preview = useContentPreview(content);
  const { shown, strip, caption } = preview;
  return (
    <div className={classOf("content-preview", className)} data-kind={shown.kind}>
      <div className={classOf("preview-columns")}>
        <div className={classOf("preview-media")}>
          {shown.kind === "slideshow" && <PreviewSlides slides={shown.slides} strip={strip} caption={caption} />}
          {shown.kind === "video" && <PreviewVideo video={shown} caption={caption} />}
          {shown.kind === "none" && <Notice kind="warn">{t.nothing}</Notice>}
        </div>
        <div className={classOf("preview-side")}>
          {content.approvalStatus === "pending" && <Notice>{t.pending}</Notice>}
          {content.approvalStatus === "rejected" && <Notice kind="warn">{t.rejected}</Notice>}
          <CaptionAndFiles preview={preview} />
        </div>
      </div>
    </div>
  );
}

function CaptionAndFiles({ preview }: { preview: ContentPreviewState }): ReactElement {
  const classOf = useClassName();
  const t = useMessages(previewViewMessages);
  const { caption, copied, copyCaption, download } = preview;
  const text = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <Caption caption={caption} words={text} />
      <div className={classOf("preview-actions")}>
        {caption !== undefined && (
          <Button onClick={() => text.current && void copyCaption(text.current)}>
            {copied === "copied" ? <CheckIcon /> : <CopyIcon />}
            {copied === "copied" ? t.copied : t.copy}
          </Button>
        )}
        <DownloadFiles download={download} />
      </div>
      {copied === "selected" && (
        <Text size="s" tone="muted">
          {t.selected}
        </Text>
      )}
      {download.status === "failed" && <OpenInstead failed={download.failed} />}
    </>
  );
}

function OpenInstead({ failed }: Pick<ContentPreviewState["download"], "failed">): ReactElement {
  const classOf = useClassName();
  const t = useMessages(previewViewMessages);
  return (
    <Notice kind="warn">
      {t.downloadFailed({ count: failed.length })}
      <span className={classOf("preview-links")}>
        {failed.map(({ url, name }) => (
          <a key={url} className={classOf("preview-link")} href={url} target="_blank" rel="noopener noreferrer">
            {t.open({ name })}
          </a>
        ))}
      </span>
    </Notice>
  );
}
