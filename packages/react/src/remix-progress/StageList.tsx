"use client";
import type { ContentProgress } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { CheckIcon, Progress, Spinner, VisuallyHidden } from "../ui/index.ts";
import { remixProgressMessages } from "./messages.ts";
import { type Stage, stagesOf } from "./stages.ts";

/** The stages by name; a bar only within the one that goes on. */
export function StageList({ progress }: { progress: ContentProgress | undefined }): ReactElement {
  const classOf = useClassName();
  return (
    <ol className={classOf("remix-stages")}>
      {stagesOf(progress).map((stage) => (
        <StageRow key={stage.name} stage={stage} />
      ))}
    </ol>
  );
}

function StageRow({ stage: { name, state, progress } }: { stage: Stage }): ReactElement {
  const classOf = useClassName();
  const t = useMessages(remixProgressMessages);
  return (
    <li className={classOf("remix-stage")} data-state={state} aria-current={state === "now" ? "step" : undefined}>
      <span className="lk-remix-stage-mark" aria-hidden="true">
        {state === "done" ? <CheckIcon /> : state === "now" ? <Spinner /> : <span className="lk-remix-stage-dot" />}
      </span>
      <span className="lk-remix-stage-name">
        {t.stage({ stage: name })}
        <VisuallyHidden>, {t.stageState({ state })}</VisuallyHidden>
      </span>
      {progress !== null && <span className="lk-remix-stage-percent">{t.stageProgress({ progress })}</span>}
      {state === "now" && progress !== null && <Progress label={t.progressOf({ stage: name })} value={progress} />}
    </li>
  );
}
