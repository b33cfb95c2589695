"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { loadOnUse, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { LoadingCards } from "./LoadingCards.tsx";
import { sourcePickerMessages } from "./messages.ts";
import type { SourcePickerOptions } from "./useSourcePicker.ts";

export interface SourcePickerProps
  extends SourcePickerOptions,
    Pick<PanelProps, "headingLevel" | "takeFocus" | "frame" | "className"> {
  /** What a remix takes, in the host's own words: `{ slideshow: "50 credits" }`. Said beside the button. */
  cost?: Partial<Record<"slideshow" | "video", string>>;
  /** The quiet way back, beside the primary button. */
  back?: ReactNode;
}

const SourcePanel = /* @__PURE__ */ loadOnUse(
  () => import("./SourcePanel.tsx"),
  (module) => module.SourcePanel,
  PanelPlace,
);

/** Picks a TikTok slideshow or video to remix, from what is recommended or from a search. */
export function SourcePicker(props: SourcePickerProps): ReactElement {
  return <SourcePanel {...props} />;
}

function PanelPlace({ headingLevel, frame, className, onRemix }: SourcePickerProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(sourcePickerMessages);
  return (
    <Panel
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      className={classOf("source-picker", className)}
      title={t.title}
      lead={t.lead({ name: undefined })}
      footer={onRemix && <Skeleton shape="control" />}
    >
      <Skeleton shape="control" />
      <div className={classOf("source-bar")} />
      <LoadingCards isTakingLong={false} />
    </Panel>
  );
}
