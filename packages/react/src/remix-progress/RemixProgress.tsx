"use client";
import type { Content } from "@layers-kit/contract";
import { type ReactElement, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, loadOnUse, type PanelProps, Skeleton } from "../ui/index.ts";
import { remixProgressMessages } from "./messages.ts";
import type { RemixView } from "./RemixPanel.tsx";
import type { Remix } from "./useRemix.ts";

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

const RemixPanel = /* @__PURE__ */ loadOnUse(
  () => import("./RemixPanel.tsx"),
  (module) => module.RemixPanel,
  Looking,
);

/** Follows a remix from the click to what came of it. */
export function RemixProgress(props: RemixProgressProps): ReactElement {
  const { remix, cost, onChooseAnother, onContinue, takeFocus = false, className, ...frame } = props;
  const classOf = useClassName();
  const view = viewOf(remix);
  const root = useFocusKept<HTMLDivElement>(view);
  // What appears first may take the focus; what follows finds the customer wherever they are by then.
  const [first, setFirst] = useState<string>();
  if (first === undefined && view !== "looking") setFirst(view);
  useWhenIdle(RemixPanel.preload);
  return (
    <div ref={root} className={classOf("remix-progress", className)}>
      {view === "looking" ? (
        <Looking />
      ) : (
        <RemixPanel
          {...frame}
          view={view}
          takeFocus={takeFocus && view === first}
          remix={remix}
          cost={remix.kind && cost?.[remix.kind]}
          onContinue={onContinue}
          chooseAnother={() => {
            remix.reset();
            onChooseAnother?.();
          }}
        />
      )}
    </div>
  );
}

/** It is not known yet whether something is being made; or that is known, and its view is on its way. */
function Looking(): ReactElement {
  const t = useMessages(remixProgressMessages);
  return (
    <Loading label={t.looking}>
      <Skeleton shape="heading" />
      <Skeleton />
      <Skeleton shape="control" />
      <Skeleton shape="control" />
    </Loading>
  );
}

function viewOf({ status }: Remix): RemixView | "looking" {
  if (status === "starting" || status === "running") return "making";
  return status === "looking" || status === "idle" || status === "waiting" || status === "done" ? status : "ended";
}
