"use client";
import type { Content, Project, ProjectSummary } from "@layers-kit/contract";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useAppMedia } from "../media-uploader/useAppMedia.ts";
import { useLayers } from "../provider/context.ts";
import { usePostPlan } from "../schedule-dialog/usePostPlan.ts";
import { useSocialAccounts } from "../social-accounts/useSocialAccounts.ts";
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
  /** Called once for each post that the customer has come to the end with. */
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
  /** It is planned, and goes ahead once the post is approved. */
  readonly isWaitingForApproval: boolean;
  /** For the element around the step: the focus stays in it when what had the focus is gone. */
  readonly stepRef: RefObject<HTMLDivElement | null>;
  readonly goTo: (step: Step) => void;
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly skip: () => void;
  /** The project was created or saved. */
  readonly onProject: (project: Project) => void;
  /** Content was finished. */
  readonly onContent: (content: Content) => void;
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
  /** The content whose end the host was told of. */
  readonly doneWith?: string;
}

const start: Kept = { skipped: [] };

/** All that `OnboardingFlow` knows and does. What is done is read from the API, so it holds on another device too. */
export function useOnboardingFlow({ onStepChange, onDone }: OnboardingFlowOptions): OnboardingFlowState {
  const { client, emit } = useLayers();
  const [kept, setKept] = useStoredState<Kept>("onboarding-flow", start);
  const [hasMoved, setHasMoved] = useState(false);

  const found = useResource<ProjectSummary | null>(["projects", "list", "own"], async () => {
    // The proxy pins the list to the customer, whose handle names one project: also one that is archived keeps the name.
    const { items } = await client.projects.list({ limit: 1 });
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
  const plan = usePostPlan({ projectId: content ? projectId : null, containerId: content?.id ?? "" });

  const progress: Progress = {
    hasProject: projectId !== null,
    hasMedia: (media.data?.length ?? 0) > 0,
    hasAccount: accounts.data?.some(({ status }) => status === "connected") ?? false,
    hasContent: content !== undefined,
    isScheduled: plan.planned.length > 0 || plan.waiting !== undefined,
  };
  const { skipped } = kept;
  // Pictures and accounts may be skipped, so that they cannot be read stops nobody; their steps say it themselves.
  const needed = [found, project, newest, plan.posts];
  const isLoading = [...needed, media, accounts].some((one) => one.isLoading);
  const error = needed.find((one) => one.error && one.data === undefined)?.error;
  // Until everything was read once, every step would look undone; and what another tab does moves nobody here.
  const [chosen, setChosen] = useState<Step | "finished">();
  const wanted = chosen ?? kept.current;
  const isOpen =
    wanted !== undefined &&
    (wanted === "finished" ? progress.hasContent : stateOf(wanted, progress, skipped) !== "locked");
  const current = wanted !== undefined && isOpen ? wanted : (nextStep(progress, skipped) ?? "finished");
  const isSettled = chosen !== undefined;
  const stepRef = useFocusKept<HTMLDivElement>(isSettled ? current : "");

  const move = useCallback(
    (to: Step | "finished", change: Partial<Kept> = {}) => {
      const isNewEnd = to === "finished" && content !== undefined && kept.doneWith !== content.id;
      setKept({ ...kept, ...change, current: to, ...(isNewEnd && { doneWith: content.id }) });
      setChosen(to);
      setHasMoved(true);
      emit({ type: "step.changed", step: to });
      onStepChange?.(to);
      if (isNewEnd) onDone?.();
    },
    [kept, setKept, content, emit, onStepChange, onDone],
  );

  // Where the flow stands is settled once everything is read; from then on only the customer moves it.
  useEffect(() => {
    if (isLoading || error || chosen !== undefined) return;
    setChosen(current);
    // React 18 renders a store's change before the state that was set with it: the same again would never end.
    if (kept.current !== current) setKept({ ...kept, current });
  }, [isLoading, error, chosen, current, kept, setKept]);

  const from = (step: Step, now: Progress, gone: readonly Step[] = skipped): Step | "finished" =>
    stepAfter(step, now, gone) ?? "finished";
  const at = current === "finished" ? undefined : current;
  return {
    project: project.data,
    reading: {
      isLoading: isLoading && !isSettled,
      error,
      reload: () => void Promise.all(needed.filter((one) => one.error).map((one) => one.reload())),
    },
    steps: steps.map((step) => ({
      step,
      state: isSettled ? stateOf(step, progress, skipped) : "locked",
      isCurrent: isSettled && step === current,
      isOptional: optionalSteps.includes(step),
    })),
    current,
    hasMoved,
    mediaCount: media.data?.length ?? 0,
    accountHandles: (accounts.data ?? []).flatMap(({ handle }) => handle ?? []),
    content,
    isScheduled: progress.isScheduled,
    isWaitingForApproval: plan.waiting !== undefined && plan.planned.length === 0,
    stepRef,
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
    // What is told late, about content older than the newest, changes nothing.
    onContent: (made) => {
      if (!newest.data || Date.parse(made.createdAt) >= Date.parse(newest.data.createdAt)) void newest.reload(made);
    },
    startAnother: () =>
      move("post", { skipped: skipped.filter((one) => one !== "schedule"), ...(content && { before: content.id }) }),
    wantsAnother: kept.before !== undefined,
  };
}
