/** The steps of getting started, in order. [seed S002] */
export const steps = ["project", "media", "account", "post", "schedule"] as const;
export type Step = (typeof steps)[number];

/** Steps that a customer may leave out. [seed S002] */
export const optionalSteps: readonly Step[] = ["media", "account", "schedule"];

/** What a project has, as far as the flow goes. */
export interface Progress {
  readonly hasProject: boolean;
  readonly hasMedia: boolean;
  readonly hasAccount: boolean;
  /** A finished piece of content. */
  readonly hasContent: boolean;
  readonly isScheduled: boolean;
}

export type StepState = "done" | "skipped" | "open" | "locked";

/** How a step stands. What is done beats what was skipped; a step is locked while what it works on is missing. */
export function stateOf(step: Step, progress: Progress, skipped: readonly Step[]): StepState {
  if (isDone(step, progress)) return "done";
  if (isLocked(step, progress)) return "locked";
  return skipped.includes(step) ? "skipped" : "open";
}

/**
 * Where a customer goes on: the first step that is neither done nor skipped. Whoever has a post has passed what comes
 * before it, also on a device that does not know what was skipped. Undefined when nothing is left.
 */
export function nextStep(progress: Progress, skipped: readonly Step[]): Step | undefined {
  const ahead = progress.hasContent ? steps.slice(steps.indexOf("post")) : steps;
  return ahead.find((step) => stateOf(step, progress, skipped) === "open");
}

/** The step after this one that is still to do, else the one right after it, else the end. */
export function stepAfter(step: Step, progress: Progress, skipped: readonly Step[]): Step | undefined {
  const later = steps.slice(steps.indexOf(step) + 1);
  return later.find((one) => stateOf(one, progress, skipped) === "open");
}

function isDone(step: Step, progress: Progress): boolean {
  return {
    project: progress.hasProject,
    media: progress.hasMedia,
    account: progress.hasAccount,
    post: progress.hasContent,
    schedule: progress.isScheduled,
  }[step];
}

function isLocked(step: Step, progress: Progress): boolean {
  if (step === "project") return false;
  return step === "schedule" ? !progress.hasContent : !progress.hasProject;
}
