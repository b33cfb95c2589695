"use client";
import type { Content, Project, ProjectSummary } from "@layers-kit/contract";
import { useCallback, useEffect, useState } from "react";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useAppMedia } from "../media-uploader/useAppMedia.ts";
import { useLayers } from "../provider/context.ts";
import { useSocialAccounts } from "../social-connect/useSocialAccounts.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import {
  nextStep,
  optionalSteps,
  type Progress,
  type Step,
  type StepState,
  stateOf,
  stepAfter,
  steps,
} from "./steps.ts";

export interface OnboardingFlowOptions {
  onStepChange?: (step: Step | "finished") => void;
  /** Called when the customer has come to the end. */
  onDone?: () => void;
}

export interface FlowStep {
  readonly step: Step;
  readonly state: StepState;
  readonly isCurrent: boolean;
  readonly isOptional: boolean;
}

export interface OnboardingFlowState {
  /** The customer's project; undefined while it is read or there is none. */
  readonly project: Project | undefined;
  /** What everything else waits for. */
  readonly reading: Pick<Resource<unknown>, "isLoading" | "error"> & { readonly reload: () => void };
  readonly steps: readonly FlowStep[];
  /** `finished` shows what was made and what is planned. */
  readonly current: Step | "finished";
  /** The customer moved here, so the step's heading takes the focus. */
  readonly hasMoved: boolean;
  readonly mediaCount: number;
  readonly accountHandles: readonly string[];
  /** The content the flow is about: the newest that is finished, unless another was begun. */
  readonly content: Content | undefined;
  readonly isScheduled: boolean;
  readonly goTo: (step: Step) => void;
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly skip: () => void;
  /** The project was created or saved. */
  readonly onProject: (project: Project) => void;
  /** Content was finished. */
  readonly onContent: (content: Content) => void;
  readonly onScheduled: () => void;
  /** Begins another post. */
  readonly startAnother: () => void;
  /** Whether another post was begun, so that the finished one is not shown in its step. */
  readonly wantsAnother: boolean;
}

interface Kept {
  readonly current?: Step | "finished";
  readonly skipped: readonly Step[];
  /** The content that another one is to follow. */
  readonly before?: string;
}

const start: Kept = { skipped: [] };

/** All that `OnboardingFlow` knows and does. What is done is read from the API, so it holds on another device too. */
export function useOnboardingFlow({ onStepChange, onDone }: OnboardingFlowOptions): OnboardingFlowState {
  const { client, emit } = useLayers();
  const [kept, setKept] = useStoredState<Kept>("onboarding-flow", start);
  const [hasMoved, setHasMoved] = useState(false);

  const found = useResource<ProjectSummary | null>(["projects", "list", "own"], async () => {
    // The proxy pins the list to the customer, whose handle names one project.
    const { items } = await client.projects.list({ status: "active", limit: 1 });
    return items[0] ?? null;
  });
  const projectId = found.data?.id ?? null;
  const project = useResource(projectId === null ? null : ["projects", "read", projectId], () =>
    client.projects.read(projectId ?? ""),
  );
  const media = useAppMedia(projectId);
  const accounts = useSocialAccounts(projectId);
  const newest = useResource<Content | null>(
    projectId === null ? null : ["content", "list", projectId, "finished"],
    async () => {
      const { items } = await client.content.list(projectId ?? "", { status: ["completed"], limit: 1 });
      return items[0] ?? null;
    },
  );
  const content = newest.data && newest.data.id !== kept.before ? newest.data : undefined;
  const plan = useResource<boolean>(
    content ? ["schedule", "listPosts", content.projectId, content.id, "any"] : null,
    async () => {
      const { items } = await client.schedule.listPosts(content?.projectId ?? "", { limit: 100 });
      return items.some(
        (post) => post.containerId === content?.id && post.status !== "canceled" && post.status !== "failed",
      );
    },
  );

  const progress: Progress = {
    hasProject: projectId !== null,
    hasMedia: (media.data?.length ?? 0) > 0,
    hasAccount: accounts.data?.some(({ status }) => status === "connected") ?? false,
    hasContent: content !== undefined,
    isScheduled: plan.data ?? false,
  };
  const { skipped } = kept;
  const resources = [found, ...(projectId === null ? [] : [project, media, accounts, newest])];
  const isLoading = resources.some((one) => one.isLoading) || plan.isLoading;
  const error = resources.find((one) => one.error && one.data === undefined)?.error;
  const wanted = kept.current;
  const isOpen =
    wanted !== undefined &&
    (wanted === "finished" ? progress.hasContent : stateOf(wanted, progress, skipped) !== "locked");
  const current = wanted !== undefined && isOpen ? wanted : (nextStep(progress, skipped) ?? "finished");

  const move = useCallback(
    (to: Step | "finished", change: Partial<Kept> = {}) => {
      setKept({ ...kept, ...change, current: to });
      setHasMoved(true);
      emit({ type: "step.changed", step: to });
      onStepChange?.(to);
      if (to === "finished") onDone?.();
    },
    [kept, setKept, emit, onStepChange, onDone],
  );

  // Where the flow stands is settled once everything is read; from then on only the customer moves it.
  useEffect(() => {
    if (!isLoading && !error && wanted === undefined) setKept({ ...kept, current });
  }, [isLoading, error, wanted, current, kept, setKept]);

  const from = (step: Step, now: Progress, gone: readonly Step[] = skipped): Step | "finished" =>
    stepAfter(step, now, gone) ?? "finished";
  const at = current === "finished" ? undefined : current;
  return {
    project: project.data,
    reading: {
      isLoading,
      error,
      reload: () => void Promise.all(resources.filter((one) => one.error).map((one) => one.reload())),
    },
    steps: steps.map((step) => ({
      step,
      state: stateOf(step, progress, skipped),
      isCurrent: step === current,
      isOptional: optionalSteps.includes(step),
    })),
    current,
    hasMoved,
    mediaCount: media.data?.length ?? 0,
    accountHandles: (accounts.data ?? []).flatMap(({ handle }) => handle ?? []),
    content,
    isScheduled: progress.isScheduled,
    goTo: (step) => move(step),
    goOn: () => at && move(from(at, progress)),
    goBack: () => {
      const before = at === undefined ? steps.at(-1) : steps[steps.indexOf(at) - 1];
      if (before) move(before);
    },
    skip: () => {
      if (!at) return;
      const gone = [...skipped.filter((one) => one !== at), at];
      emit({ type: "step.skipped", step: at });
      move(from(at, progress, gone), { skipped: gone });
    },
    onProject: (saved) => {
      void found.reload(saved);
      void project.reload(saved);
      move(from("project", { ...progress, hasProject: true }));
    },
    onContent: (made) => void newest.reload(made),
    onScheduled: () => void plan.reload(true),
    startAnother: () =>
      move("post", { skipped: skipped.filter((one) => one !== "schedule"), ...(content && { before: content.id }) }),
    wantsAnother: kept.before !== undefined,
  };
}
