"use client";
import type { LeaseRequest } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { CheckIcon, CloseIcon, VisuallyHidden } from "../ui/index.ts";
import { type StepName, type StepState, timeline } from "./timeline.ts";
import { orderViewMessages } from "./view-messages.ts";

/** How far an order is, step by step. */
export function LeaseTimeline({ request }: { request: LeaseRequest }): ReactElement {
  const { format } = useLayers();
  const classOf = useClassName();
  const t = useMessages(orderViewMessages);
  const assigned = request.assignedSocialAccountIds.length;
  const names: Record<StepName, string> = {
    requested: t.stepRequested,
    review: t.stepReview,
    setUp: t.stepSetUp,
    assigned: t.stepAssigned,
    partial: t.stepPartial({ assigned }),
    rejected: t.stepRejected,
    failed: t.stepFailed,
    unknown: t.stepUnknown,
  };
  const words: Record<StepState, string> = {
    done: t.stepDone,
    current: t.stepCurrent,
    ahead: t.stepAhead,
    ended: t.stepDone,
  };
  return (
    <ol className={classOf("lease-timeline")} aria-label={t.timelineLabel}>
      {timeline(request).map(({ name, state, at }) => (
        <li
          key={name}
          className={classOf("lease-step")}
          data-state={state}
          aria-current={state === "current" ? "step" : undefined}
        >
          <span className={classOf("lease-step-mark")} aria-hidden="true">
            {state === "done" && <CheckIcon />}
            {state === "ended" && <CloseIcon />}
          </span>
          <span className={classOf("lease-step-text")}>
            <span>
              {names[name]} <VisuallyHidden>({words[state]})</VisuallyHidden>
            </span>
            {at && (
              <time className={classOf("lease-step-time")} dateTime={at}>
                {format.dateTime(at)}
              </time>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
