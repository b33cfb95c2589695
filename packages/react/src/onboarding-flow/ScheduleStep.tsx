"use client";
import type { Content, Project } from "@layers-kit/contract";
import { type ReactElement, useState } from "react";
import { ContentPreview } from "../content-preview/ContentPreview.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { ScheduleDialog } from "../schedule-dialog/ScheduleDialog.tsx";
import { SocialConnectButton } from "../social-connect/SocialConnectButton.tsx";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { Actions, Button, Panel } from "../ui/index.ts";
import { onFirstClick } from "./first-click.ts";
import { laterMessages } from "./later-messages.ts";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

export interface ScheduleStepProps {
  flow: OnboardingFlowState;
  project: Project;
  content: Content;
  platforms: readonly Platform[];
  returnUrl: string | undefined;
}

/** Plans the post, or leaves it to the customer. */
export function ScheduleStep({ flow, project, content, platforms, returnUrl }: ScheduleStepProps): ReactElement {
  const t = useMessages(laterMessages);
  const [open, setOpen] = useState(false);
  const choose = (variant: "primary" | "secondary"): ReactElement => (
    <Button variant={variant} onClick={() => setOpen(true)}>
      {flow.isScheduled ? t.changeTime : t.chooseTime}
    </Button>
  );
  return (
    <Panel
      title={t.scheduleTitle}
      lead={t.scheduleLead}
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
          {flow.isScheduled ? (
            <>
              {choose("secondary")}
              <Button variant="primary" onClick={onFirstClick(flow.goOn)}>
                {t.continue}
              </Button>
            </>
          ) : (
            <>
              <Button variant="quiet" onClick={onFirstClick(flow.skip)}>
                {t.postMyself}
              </Button>
              {choose("primary")}
            </>
          )}
        </Actions>
      }
    >
      <ContentPreview content={content} />
      <ScheduleDialog
        open={open}
        onOpenChange={setOpen}
        containerId={content.id}
        project={project}
        onSignIn={() => flow.goTo("account")}
        connect={
          returnUrl !== undefined &&
          platforms.map((platform) => (
            <SocialConnectButton key={platform} projectId={project.id} platform={platform} returnUrl={returnUrl} />
          ))
        }
      />
    </Panel>
  );
}
