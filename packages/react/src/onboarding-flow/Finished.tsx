"use client";
import type { Content } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { ContentPreview } from "../content-preview/ContentPreview.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, Panel } from "../ui/index.ts";
import { onFirstClick } from "./first-click.ts";
import { laterMessages } from "./later-messages.ts";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

/** The end: what was made, and how it goes out. */
export function Finished({ flow, content }: { flow: OnboardingFlowState; content: Content }): ReactElement {
  const t = useMessages(laterMessages);
  const scheduled = flow.isScheduled;
  return (
    <Panel
      title={t.finishedTitle({ scheduled })}
      lead={t.finishedLead({ scheduled, waiting: flow.isWaitingForApproval })}
      frame="none"
      takeFocus={flow.hasMoved}
      footer={
        <Actions
          start={
            <Button variant="quiet" onClick={onFirstClick(flow.goBack)}>
              {t.back}
            </Button>
          }
        >
          <Button onClick={flow.startAnother}>{t.another}</Button>
        </Actions>
      }
    >
      <ContentPreview content={content} />
    </Panel>
  );
}
