"use client";
import type { Content } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { PreviewView } from "../content-preview/ContentPreview.tsx";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import type { PanelProps } from "../ui/index.ts";
import { DonePanel, EndedPanel, IdlePanel } from "./EndPanels.tsx";
import { MakingPanel } from "./MakingPanel.tsx";
import type { Remix } from "./useRemix.ts";
import { WaitingPanel } from "./WaitingPanel.tsx";

/** What each view of a remix is given. */
export interface RemixPanelProps extends Pick<PanelProps, "headingLevel" | "frame" | "takeFocus"> {
  remix: Remix;
  cost: string | undefined;
  onContinue: ((content: Content) => void) | undefined;
  /** Forgets this one. */
  chooseAnother: () => void;
}

export type RemixView = "idle" | "waiting" | "making" | "done" | "ended";

const panels: Readonly<Record<RemixView, (props: RemixPanelProps) => ReactElement>> = {
  idle: IdlePanel,
  waiting: WaitingPanel,
  making: MakingPanel,
  done: DonePanel,
  ended: EndedPanel,
};

/** One of the views of a remix. */
export function RemixPanel({ view, ...props }: RemixPanelProps & { view: RemixView }): ReactElement {
  const View = panels[view];
  useWhenIdle(PreviewView.preload);
  return <View {...props} />;
}
