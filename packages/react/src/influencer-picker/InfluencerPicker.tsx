"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { loadOnUse, Panel, type PanelProps } from "../ui/index.ts";
import { InfluencerSkeletons } from "./InfluencerSkeletons.tsx";
import { influencerPickerMessages } from "./messages.ts";
import type { InfluencersOptions } from "./useInfluencers.ts";

export interface InfluencerPickerProps
  extends InfluencersOptions,
    Pick<PanelProps, "headingLevel" | "takeFocus" | "frame" | "className"> {
  /** Offers to delete personas. The proxy has to give the customer the permission `disconnect`. @default false */
  canDelete?: boolean;
}

const InfluencerView = /* @__PURE__ */ loadOnUse(
  () => import("./InfluencerView.tsx"),
  (module) => module.InfluencerView,
  PanelPlace,
);

/** A project's personas: those that are ready to choose from, those in the making, and a form for one more. */
export function InfluencerPicker(props: InfluencerPickerProps): ReactElement {
  return <InfluencerView {...props} />;
}

function PanelPlace({ headingLevel, frame, className }: InfluencerPickerProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(influencerPickerMessages);
  return (
    <Panel
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      className={classOf("influencer-picker", className)}
      title={t.title}
      lead={t.lead}
    >
      <InfluencerSkeletons />
    </Panel>
  );
}
