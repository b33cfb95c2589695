"use client";
import type { Content } from "@layers-kit/contract";
import { type ReactElement, useId, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useResource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button, CheckIcon, CopyIcon, Loading, Notice, Skeleton, Text } from "../ui/index.ts";
import { DownloadFiles } from "./DownloadFiles.tsx";
import { contentPreviewMessages } from "./messages.ts";
import { PreviewSlides } from "./PreviewSlides.tsx";
import { PreviewVideo } from "./PreviewVideo.tsx";
import { type ContentPreviewState, useContentPreview } from "./useContentPreview.ts";

/** Finished content, or its id; then it is read first. */
export type ContentPreviewProps = { className?: string } & (
  | { content: Content; containerId?: undefined }
  | { containerId: string; content?: undefined }
);

/** Shows a finished post, its caption to copy and its files to keep. */
export function ContentPreview({ content, containerId, className }: ContentPreviewProps): ReactElement {
  const view = className === undefined ? {} : { className };
  return content ? (
    <PreviewView {...view} content={content} />
  ) : (
    <ReadPreview {...view} key={containerId} containerId={containerId} />
  );
}

function ReadPreview({ containerId, className }: { containerId: string; className?: string }): ReactElement {
  const { client } = useLayers();
  const classOf = useClassName();
  const t = useMessages(contentPreviewMessages);
  const describe = useErrorText();
  const read = useResource(["content", "read", containerId], () => client.content.read(containerId));
  if (read.data) return <PreviewView {...(className !== undefined && { className })} content={read.data} />;
  if (read.isLoading) {
    return (
      <Loading label={t.loading} className={classOf("content-preview", className)}>
        <span className={classOf("preview-media")}>
          <Skeleton shape="picture" />
        </span>
        <span className={classOf("preview-side")}>
          <Skeleton />
          <Skeleton />
          <Skeleton shape="control" />
        </span>
      </Loading>
    );
  }
  const { message, advice, canRetry } = describe(read.error);
  return (
    <Notice
      kind="bad"
      live
      title={message}
      action={canRetry && <Button onClick={() => void read.reload()}>{t.tryAgain}</Button>}
    >
      {advice}
    </Notice>
  );
}

function PreviewView({ content, className }: { content: Content; className?: string }): ReactElement {
  const classOf = useClassName();
  const t = useMessages(contentPreviewMessages);
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
  const t = useMessages(contentPreviewMessages);
  const { caption, copied, copyCaption, download } = preview;
  const text = useRef<HTMLParagraphElement>(null);
  const labelId = useId();
  return (
    <>
      <div className={classOf("preview-caption-block")}>
        <Text as="span" size="s" tone="muted" id={labelId}>
          {t.captionLabel}
        </Text>
        {caption === undefined ? (
          <Text>{t.noCaption}</Text>
        ) : (
          <p ref={text} className={classOf("preview-caption")} dir="auto" aria-describedby={labelId}>
            {caption}
          </p>
        )}
      </div>
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
      {download.status === "failed" && <OpenInstead download={download} />}
    </>
  );
}

function OpenInstead({ download: { failed } }: Pick<ContentPreviewState, "download">): ReactElement {
  const classOf = useClassName();
  const t = useMessages(contentPreviewMessages);
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
