"use client";
import type { Content } from "@layers-kit/contract";
import { type ReactElement, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import type { PanelProps } from "../ui/index.ts";
import { DonePanel, EndedPanel, IdlePanel, LookingPanel } from "./EndPanels.tsx";
import { MakingPanel } from "./MakingPanel.tsx";
import type { Remix } from "./useRemix.ts";
import { WaitingPanel } from "./WaitingPanel.tsx";

export interface RemixProgressProps extends Pick<PanelProps, "headingLevel" | "frame" | "takeFocus" | "className"> {
  /** From `useRemix`. */
  remix: Remix;
  /** What a remix takes, in the host's own words: `{ slideshow: "50 credits" }`. Said while it has not begun. */
  cost?: Partial<Record<"slideshow" | "video", string>>;
  /** The customer wants to pick another source: show the `SourcePicker`. The remix is `idle` by then. */
  onChooseAnother?: () => void;
  /** The customer has seen what was made and goes on. */
  onContinue?: (content: Content) => void;
}

/** What each view of a remix is given. */
export interface RemixPanelProps extends Pick<PanelProps, "headingLevel" | "frame" | "takeFocus"> {
  remix: Remix;
  cost: string | undefined;
  onContinue: ((content: Content) => void) | undefined;
  /** Forgets this one. */
  chooseAnother: () => void;
}

const panels = {
  looking: LookingPanel,
  idle: IdlePanel,
  waiting: WaitingPanel,
  making: MakingPanel,
  done: DonePanel,
  ended: EndedPanel,
} as const;

/** Follows a remix from the click to what came of it. */
export function RemixProgress(props: RemixProgressProps): ReactElement {
  const { remix, cost, onChooseAnother, onContinue, takeFocus = false, className, ...frame } = props;
  const classOf = useClassName();
  const view = viewOf(remix);
  const root = useFocusKept<HTMLDivElement>(view);
  // What appears first may take the focus; what follows finds the customer wherever they are by then.
  const [first, setFirst] = useState<string>();
  if (first === undefined && view !== "looking") setFirst(view);
  const RemixPanel = panels[view];
  return (
    <div ref={root} className={classOf("remix-progress", className)}>
      <RemixPanel
        {...frame}
        takeFocus={takeFocus && view === first}
        remix={remix}
        cost={remix.kind && cost?.[remix.kind]}
        onContinue={onContinue}
        chooseAnother={() => {
          remix.reset();
          onChooseAnother?.();
        }}
      />
    </div>
  );
}

function viewOf({ status }: Remix): keyof typeof panels {
  if (status === "starting" || status === "running") return "making";
  return Object.hasOwn(panels, status) ? (status as keyof typeof panels) : "ended";
}
