"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { MediaUploader } from "../media-uploader/MediaUploader.tsx";
import type { UploadMedia } from "../media-uploader/upload-queue.ts";
import { useMessages } from "../messages/useMessages.ts";
import { ProjectForm } from "../project-form/ProjectForm.tsx";
import type { CreateProjectFormOptions } from "../project-form/useProjectForm.ts";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { Button, Loading, Notice, Skeleton } from "../ui/index.ts";
import { AccountStep } from "./AccountStep.tsx";
import { Finished } from "./Finished.tsx";
import { onboardingFlowMessages } from "./messages.ts";
import { PostStep } from "./PostStep.tsx";
import { ScheduleStep } from "./ScheduleStep.tsx";
import { StepActions } from "./StepActions.tsx";
import { StepRail } from "./StepRail.tsx";
import { type OnboardingFlowOptions, type OnboardingFlowState, useOnboardingFlow } from "./useOnboardingFlow.ts";

export interface OnboardingFlowProps extends OnboardingFlowOptions {
  /** The partner's callback page, as a whole URL. Without it accounts cannot be connected, and the step says so. */
  returnUrl?: string;
  /** How files reach a public address; see `MediaUploader`. Without it pictures are added by link. */
  upload?: string | UploadMedia;
  /** @default TikTok and Instagram */
  platforms?: readonly Platform[];
  /** What the form about the product starts with, and which of its fields are asked for. */
  project?: Pick<CreateProjectFormOptions, "defaultValues" | "fields">;
  className?: string;
}

const both: readonly Platform[] = ["tiktok", "instagram"];

/** Getting started, from a product to a post, in five steps of which three may be skipped. */
export function OnboardingFlow(props: OnboardingFlowProps): ReactElement {
  const { onStepChange, onDone, className, ...views } = props;
  const classOf = useClassName();
  const flow = useOnboardingFlow({ ...(onStepChange && { onStepChange }), ...(onDone && { onDone }) });
  return (
    <div
      className={classOf("onboarding-flow", className)}
      data-step={flow.reading.isLoading ? undefined : flow.current}
    >
      <StepRail flow={flow} />
      <div ref={flow.stepRef} className={classOf("onboarding-step")}>
        <CurrentStep flow={flow} {...views} />
      </div>
    </div>
  );
}

type CurrentStepProps = Omit<OnboardingFlowProps, "onStepChange" | "onDone" | "className"> & {
  flow: OnboardingFlowState;
};

function CurrentStep({ flow, returnUrl, upload, platforms = both, project: form }: CurrentStepProps): ReactElement {
  const t = useMessages(onboardingFlowMessages);
  const describe = useErrorText();
  const { project, content, reading, current } = flow;
  if (reading.error) {
    const { message, advice } = describe(reading.error);
    return (
      <Notice kind="bad" title={message} live action={<Button onClick={reading.reload}>{t.reload}</Button>}>
        {advice}
      </Notice>
    );
  }
  if (reading.isLoading) {
    return (
      <Loading label={t.loading}>
        <Skeleton shape="heading" />
        <Skeleton shape="control" />
        <Skeleton shape="control" />
      </Loading>
    );
  }
  if (!project) return <ProjectForm mode="create" frame="none" {...form} onCreated={flow.onProject} />;
  switch (current) {
    case "project":
      return (
        <ProjectForm
          mode="edit"
          frame="none"
          project={project}
          {...(form?.fields && { fields: form.fields })}
          onSaved={flow.onProject}
        />
      );
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
    case "post":
      return <PostStep flow={flow} project={project} />;
    case "schedule":
      return content ? (
        <ScheduleStep flow={flow} project={project} content={content} platforms={platforms} returnUrl={returnUrl} />
      ) : (
        <PostStep flow={flow} project={project} />
      );
    default:
      return content ? <Finished flow={flow} content={content} /> : <PostStep flow={flow} project={project} />;
  }
}
