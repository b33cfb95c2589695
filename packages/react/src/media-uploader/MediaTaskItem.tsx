"use client";
import { isLayersError } from "@layers-kit/client";
import { appMediaLimits } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, CloseIcon, ErrorIcon, Progress, Spinner } from "../ui/index.ts";
import { changingMessages } from "./changing-messages.ts";
import { canStop, isMoving, type MediaTask } from "./upload-queue.ts";

export interface MediaTaskItemProps {
  task: MediaTask;
  onRetry: (id: string) => void;
  onDismiss: (id: string) => void;
}

/** A file on its way, or one that did not make it, with why and what to do. */
export function MediaTaskItem({ task, onRetry, onDismiss }: MediaTaskItemProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(changingMessages);
  const problem = useProblem(task);
  const moving = isMoving(task);
  const { name } = task;
  const step = { waiting: t.waiting, uploading: t.uploading(task), adding: t.adding, failed: "", refused: "" }[
    task.status
  ];
  return (
    <li className={classOf("media-task")} data-status={task.status}>
      <span className={classOf("media-task-icon")}>{moving ? <Spinner /> : <ErrorIcon />}</span>
      <span className={classOf("media-item-text")}>
        <bdi className={classOf("media-task-name")}>{name}</bdi>
        {moving ? (
          <span className={classOf("media-item-size")}>{step}</span>
        ) : (
          <span className={classOf("media-task-problem")}>{problem}</span>
        )}
        {task.status === "uploading" && <Progress label={t.progressOf({ name })} value={task.progress} />}
      </span>
      {task.status === "failed" && (
        <Button aria-label={t.retryOf({ name })} onClick={() => onRetry(task.id)}>
          {t.retry}
        </Button>
      )}
      {canStop(task) && (
        <Button
          variant="quiet"
          className={classOf("media-task-close")}
          aria-label={moving ? t.cancel({ name }) : t.dismiss({ name })}
          onClick={() => onDismiss(task.id)}
        >
          <CloseIcon />
        </Button>
      )}
    </li>
  );
}

/** Why a task stopped, in the customer's terms. */
function useProblem(task: MediaTask): string {
  const t = useMessages(changingMessages);
  const describe = useErrorText();
  const [first] = task.problems;
  if (first?.reason === "type") return t.wrongType({ mimeTypes: first.accepted });
  if (first?.reason === "size") return t.tooLarge(first);
  if (first?.reason === "empty") return t.empty;
  const { error, kind, isLink } = task;
  if (error === undefined) return "";
  if (isLayersError(error)) {
    if (error.status === 415) return t.wrongType(appMediaLimits[kind]);
    if (error.status === 507) return t.noRoom;
    if (error.status === 422) return isLink ? t.notFetchable : t.notUsable;
  }
  const { message, advice } = describe(error);
  return `${message} ${advice}`;
}
