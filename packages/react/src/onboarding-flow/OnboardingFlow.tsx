"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import type { UploadMedia } from "../media-uploader/upload-queue.ts";
import { useMessages } from "../messages/useMessages.ts";
import { ProjectForm, ProjectFormView } from "../project-form/ProjectForm.tsx";
import type { CreateProjectFormOptions } from "../project-form/useProjectForm.ts";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { Button, type LoadedOnUse, Loading, loadOnUse, Notice, Skeleton } from "../ui/index.ts";
import type { LaterStepProps } from "./LaterStep.tsx";
import { onboardingFlowMessages } from "./messages.ts";
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

/** Comes while the first step is worked on, or while it is read where the customer is. */
const LaterStep: LoadedOnUse<LaterStepProps> = /* @__PURE__ */ loadOnUse(
  () => import("./LaterStep.tsx"),
  (module) => module.LaterStep,
  StepLoading,
);

/** Getting started, from a product to a post, in five steps of which three may be skipped. */
export function OnboardingFlow(props: OnboardingFlowProps): ReactElement {
  const { onStepChange, onDone, className, ...views } = props;
  const classOf = useClassName();
  const flow = useOnboardingFlow({ ...(onStepChange && { onStepChange }), ...(onDone && { onDone }) });
  useWhenIdle(ProjectFormView.preload);
  useWhenIdle(LaterStep.preload);
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

function CurrentStep({ flow, project: form, ...views }: CurrentStepProps): ReactElement {
  const t = useMessages(onboardingFlowMessages);
  const describe = useErrorText();
  const { project, reading } = flow;
  if (reading.error) {
    const { message, advice } = describe(reading.error);
    return (
      <Notice kind="bad" title={message} live action={<Button onClick={reading.reload}>{t.reload}</Button>}>
        {advice}
      </Notice>
    );
  }
  if (reading.isLoading) return <StepLoading />;
  if (!project) return <ProjectForm mode="create" frame="none" {...form} onCreated={flow.onProject} />;
  if (flow.current === "project" && project.status !== "archived") {
    return (
      <ProjectForm
        mode="edit"
        frame="none"
        project={project}
        {...(form?.fields && { fields: form.fields })}
        onSaved={flow.onProject}
      />
    );
  }
  return <LaterStep flow={flow} project={project} {...views} />;
}

function StepLoading(): ReactElement {
  const t = useMessages(onboardingFlowMessages);
  return (
    <Loading label={t.loading}>
      <Skeleton shape="heading" />
      <Skeleton shape="control" />
      <Skeleton shape="control" />
    </Loading>
  );
}
