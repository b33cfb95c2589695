"use client";
import type { AppMediaKind } from "@layers-kit/contract";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { LoadProblem } from "../ui/load-on-use/LoadProblem.tsx";
import { KindSection } from "./KindSection.tsx";
import { mediaUploaderMessages } from "./messages.ts";
import { changing, useChanging } from "./useChanging.ts";
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
  const state = useMediaUploader(options);
  const { media } = state;
  const { part, error, isLoading } = useChanging();
  const hasFailed = media.error !== undefined && !media.data;
  useEffect(() => {
    if (hasFailed) changing.load();
  }, [hasFailed]);
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
      {part ? (
        <part.MediaTrouble media={media} />
      ) : (
        hasFailed &&
        error !== undefined && <LoadProblem error={error} isRetrying={isLoading === true} retry={changing.retry} />
      )}
      {media.isLoading || (hasFailed && !part && !error) ? (
        <Loading label={t.mediaLoading}>
          {kinds.map((kind) => (
            <Skeleton key={kind} shape="control" />
          ))}
        </Loading>
      ) : (
        !hasFailed &&
        kinds.map((kind) => <KindSection key={kind} projectId={options.projectId} kind={kind} state={state} />)
      )}
    </Panel>
  );
}
