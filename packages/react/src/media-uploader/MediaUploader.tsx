"use client";
import type { AppMediaKind } from "@layers-kit/contract";
import type { ReactElement, ReactNode } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Loading, Notice, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { KindSection } from "./KindSection.tsx";
import { mediaUploaderMessages } from "./messages.ts";
import { type MediaUploaderOptions, useMediaUploader } from "./useMediaUploader.ts";

export interface MediaUploaderProps extends MediaUploaderOptions {
  /** Which kinds to ask for, in this order. @default logo, screenshots, demo video */
  kinds?: readonly AppMediaKind[];
  headingLevel?: PanelProps["headingLevel"];
  frame?: PanelProps["frame"];
  takeFocus?: boolean;
  /** `Actions`. */
  footer?: ReactNode;
  className?: string;
}

const usual: readonly AppMediaKind[] = ["logo", "screenshot", "demo-video"];

/** Collects the customer's logo, screenshots and videos: files from their device, or links. */
export function MediaUploader(props: MediaUploaderProps): ReactElement {
  const { kinds = usual, headingLevel, frame, takeFocus, footer, className, ...options } = props;
  const t = useMessages(mediaUploaderMessages);
  const describe = useErrorText();
  const state = useMediaUploader(options);
  const { media } = state;
  const failed = media.error && !media.data ? describe(media.error) : undefined;
  return (
    <Panel
      title={t.title}
      lead={t.lead}
      footer={footer}
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      {...(takeFocus && { takeFocus })}
      {...(className && { className })}
    >
      <OfflineNote />
      {failed && (
        <Notice
          kind="bad"
          title={failed.message}
          live
          action={<Button onClick={() => void media.reload()}>{t.reload}</Button>}
        >
          {failed.advice}
        </Notice>
      )}
      {media.isLoading ? (
        <Loading label={t.mediaLoading}>
          {kinds.map((kind) => (
            <Skeleton key={kind} shape="control" />
          ))}
        </Loading>
      ) : (
        !failed &&
        kinds.map((kind) => <KindSection key={kind} projectId={options.projectId} kind={kind} state={state} />)
      )}
    </Panel>
  );
}
