"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { CheckIcon, Progress, Spinner, VisuallyHidden } from "../ui/index.ts";
import type { RemixKind } from "./asked-remix.ts";
import { panelMessages } from "./panel-messages.ts";
import type { Stage } from "./stages.ts";

export interface StageListProps {
  stages: readonly Stage[];
  kind: RemixKind | undefined;
  /** How far the one going on is, from 0 to 1. It starts again at every stage. [docs ref/content/get-progress] */
  progress?: number | null | undefined;
  /** A persona is made first. */
  afterPersona?: boolean;
}

/** Stages by name, with what is known of each. A bar stands within a stage only, since it begins anew with the next. */
export function StageList({ stages, kind, progress, afterPersona = false }: StageListProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(panelMessages);
  return (
    <ol className={classOf("stages")} aria-label={t.stages}>
      {afterPersona && <StageItem name={t.personaStage} state="now" />}
      {stages.map(({ name, state, seconds }) => (
        <StageItem
          key={name}
          name={t.stage({ stage: name, kind })}
          state={afterPersona ? "ahead" : state}
          // Standing in line is no work of which a part could be done.
          progress={state === "now" && name !== "queued" ? progress : undefined}
          seconds={seconds}
        />
      ))}
    </ol>
  );
}

interface StageItemProps {
  name: string;
  state: Stage["state"];
  progress?: number | null | undefined;
  seconds?: number | undefined;
}

function StageItem({ name, state, progress, seconds }: StageItemProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(panelMessages);
  const part =
    typeof progress === "number" && Number.isFinite(progress) ? Math.min(1, Math.max(0, progress)) : undefined;
  return (
    <li className={classOf("stage")} data-state={state}>
      <span className={classOf("stage-mark")}>
        {state === "done" ? <CheckIcon /> : state === "now" ? <Spinner /> : <span className={classOf("stage-dot")} />}
      </span>
      <span className={classOf("stage-name")}>
        {name}
        <VisuallyHidden>, {t.stageState({ state })}</VisuallyHidden>
      </span>
      <span className={classOf("stage-figure")}>
        {part !== undefined ? t.stageProgress({ progress: part }) : seconds ? t.stageTook({ seconds }) : null}
      </span>
      {part !== undefined && <Progress className={classOf("stage-bar")} label={name} value={part} />}
    </li>
  );
}
