"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { loadOnUse, Panel, type PanelProps } from "../ui/index.ts";
import { KeywordSkeletons } from "./KeywordSkeletons.tsx";
import { keywordPanelMessages } from "./messages.ts";
import type { KeywordsOptions } from "./useKeywords.ts";

export interface KeywordPanelProps
  extends KeywordsOptions,
    Pick<PanelProps, "headingLevel" | "takeFocus" | "frame" | "className"> {
  /** The customer wants to describe their product: show a `ProjectForm`. @default no button for it */
  onEditProject?: () => void;
}

const KeywordView = /* @__PURE__ */ loadOnUse(
  () => import("./KeywordView.tsx"),
  (module) => module.KeywordView,
  PanelPlace,
);

/** The hashtags that suit a product: what was found and when, what is being looked for, and a way to look again. */
export function KeywordPanel(props: KeywordPanelProps): ReactElement {
  return <KeywordView {...props} />;
}

function PanelPlace({
  projectId: _,
  onEditProject: __,
  takeFocus: ___,
  className,
  ...frame
}: KeywordPanelProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(keywordPanelMessages);
  return (
    <Panel {...frame} className={classOf("keyword-panel", className)} title={t.title} lead={t.lead}>
      <KeywordSkeletons />
    </Panel>
  );
}
