import type { ContentProgress } from "@layers-kit/contract";

/** Stages that are known, in their order; the API may add others. [docs con/jobs] */
export const knownStages = ["queued", "generating_visuals", "finalizing"] as const;
export type KnownStage = (typeof knownStages)[number];

export interface Stage {
  /** The API's word. */
  readonly name: string;
  readonly state: "done" | "now" | "ahead";
  /** From 0 to 1 within this stage; null when nobody knows. Starts again at every stage. [docs ref/content/get-progress] */
  readonly progress: number | null;
}

/** The stages as a list to tick off. A stage that is not known stands where it happens: before the last. */
export function stagesOf(progress: Pick<ContentProgress, "stage" | "stageProgress"> | undefined): readonly Stage[] {
  const current = progress?.stage ?? "queued";
  const names: readonly string[] = (knownStages as readonly string[]).includes(current)
    ? knownStages
    : ["queued", current, "finalizing"];
  const at = names.indexOf(current);
  return names.map((name, i) => ({
    name,
    state: i < at ? "done" : i === at ? "now" : "ahead",
    progress: i === at ? (progress?.stageProgress ?? null) : null,
  }));
}
