"use client";
import { type ReactElement, useEffect } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import type { UploadMedia } from "../media-uploader/upload-queue.ts";
import { useMessages } from "../messages/useMessages.ts";
import { ProjectForm, ProjectFormView } from "../project-form/ProjectForm.tsx";
import type { CreateProjectFormOptions } from "../project-form/useProjectForm.ts";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { type LoadedOnUse, Loading, loadOnUse, Skeleton } from "../ui/index.ts";
import type { LaterStepProps } from "./LaterStep.tsx";
import { onboardingFlowMessages } from "./messages.ts";
import type { ReadingProblemProps } from "./ReadingProblem.tsx";
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

const load = (): Promise<typeof import("./LaterStep.tsx")> => import("./LaterStep.tsx");

/** Comes while the first step is worked on, or while it is read where the customer is. */
const LaterStep: LoadedOnUse<LaterStepProps> = /* @__PURE__ */ loadOnUse(
  load,
  (module) => module.LaterStep,
  StepLoading,
);

const ReadingProblem: LoadedOnUse<ReadingProblemProps> = /* @__PURE__ */ loadOnUse(
  load,
  (module) => module.ReadingProblem,
  StepLoading,
);

/** Getting started, from a product to a post, in five steps of which three may be skipped. */
export function OnboardingFlow(props: OnboardingFlowProps): ReactElement {
  const { onStepChange, onDone, className, ...views } = props;
  const classOf = useClassName();
  const flow = useOnboardingFlow({ ...(onStepChange && { onStepChange }), ...(onDone && { onDone }) });
  useEffect(ProjectFormView.preload, []);
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
  const { project, reading } = flow;
  if (reading.error) return <ReadingProblem error={reading.error} reload={reading.reload} />;
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
