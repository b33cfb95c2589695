/** Stages that content goes through, in their order, as far as they are documented. [docs con/jobs] */
export const knownStages = ["queued", "generating_visuals", "finalizing"] as const;

/** One stage as it was seen, on the page's own clock. */
export interface SeenStage {
  /** The API's word. */
  readonly name: string;
  /** When it was seen first and last, in milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
}

export interface Stage {
  /** The API's word, which may be one that nobody knows yet. */
  readonly name: string;
  readonly state: "done" | "now" | "ahead";
  /** How long it took, where it was watched closely enough to say. */
  readonly seconds?: number;
}

/** Further apart, two looks do not tell when a stage ended: the page was hidden, or the network gone. */
const closeMs = 15_000;

/** Notes what stage is going on. Come back to, a stage undoes those seen after it. */
export function noted(seen: readonly SeenStage[], name: string, at: number): readonly SeenStage[] {
  const index = seen.findIndex((stage) => stage.name === name);
  if (index === -1) return [...seen, { name, since: at, until: at }];
  return seen.slice(0, index + 1).map((stage, i) => (i === index ? { ...stage, until: at } : stage));
}

/**
 * The stages to tick off: those seen, in the order they came, and the known ones around them. One that was passed between
 * two looks is done; one that is not known stands where it was seen.
 */
export function stagesOf(seen: readonly SeenStage[], isOver: boolean): readonly Stage[] {
  const stages: Stage[] = [];
  const isListed = (name: string) => stages.some((stage) => stage.name === name);
  const isSeen = (name: string) => seen.some((stage) => stage.name === name);
  for (const [i, stage] of seen.entries()) {
    for (const name of knownStages.slice(0, placeOf(stage.name))) {
      if (!isSeen(name) && !isListed(name)) stages.push({ name, state: "done" });
    }
    const next = seen[i + 1];
    const seconds = next && next.since - stage.until <= closeMs ? Math.round((next.since - stage.since) / 1000) : null;
    stages.push({
      name: stage.name,
      state: isOver || next ? "done" : "now",
      ...(seconds !== null && { seconds }),
    });
  }
  for (const name of knownStages) {
    if (isListed(name)) continue;
    stages.push({ name, state: isOver ? "done" : stages.length === 0 ? "now" : "ahead" });
  }
  return stages;
}

/** Whatever a stage is, a turn must have come for it. */
function placeOf(name: string): number {
  const place = (knownStages as readonly string[]).indexOf(name);
  return place === -1 ? 1 : place;
}
