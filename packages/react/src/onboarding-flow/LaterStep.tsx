"use client";
import type { Project } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { PreviewView } from "../content-preview/ContentPreview.tsx";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { MediaUploader } from "../media-uploader/MediaUploader.tsx";
import { useMessages } from "../messages/useMessages.ts";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { Notice } from "../ui/index.ts";
import { AccountStep } from "./AccountStep.tsx";
import { Finished } from "./Finished.tsx";
import { laterMessages } from "./later-messages.ts";
import type { OnboardingFlowProps } from "./OnboardingFlow.tsx";
import { PostStep } from "./PostStep.tsx";
import { ScheduleStep } from "./ScheduleStep.tsx";
import { StepActions } from "./StepActions.tsx";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

export { ReadingProblem } from "./ReadingProblem.tsx";

export interface LaterStepProps extends Pick<OnboardingFlowProps, "returnUrl" | "upload" | "platforms"> {
  flow: OnboardingFlowState;
  project: Project;
}

const both: readonly Platform[] = ["tiktok", "instagram"];

/** A step after the first, which all need the project; of one that is archived nothing can be made, which is said instead. */
export function LaterStep({ flow, project, returnUrl, upload, platforms = both }: LaterStepProps): ReactElement {
  const { content, current } = flow;
  const t = useMessages(laterMessages);
  useWhenIdle(PreviewView.preload);
  if (project.status === "archived") {
    return (
      <Notice kind="warn" title={t.archivedTitle}>
        {t.archived}
      </Notice>
    );
  }
  switch (current) {
    case "media":
      return (
        <MediaUploader
          projectId={project.id}
          frame="none"
          takeFocus={flow.hasMoved}
          footer={<StepActions flow={flow} isDone={flow.mediaCount > 0} />}
          {...(upload !== undefined && { upload })}
        />
      );
    case "account":
      return <AccountStep flow={flow} projectId={project.id} platforms={platforms} returnUrl={returnUrl} />;
  }
  if (!content || current === "post") return <PostStep flow={flow} project={project} />;
  return current === "finished" ? (
    <Finished flow={flow} content={content} />
  ) : (
    <ScheduleStep flow={flow} project={project} content={content} platforms={platforms} returnUrl={returnUrl} />
  );
}
