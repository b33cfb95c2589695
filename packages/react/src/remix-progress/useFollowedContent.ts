"use client";
import { type Content, type ContentProgress, isFinalStatus } from "@layers-kit/contract";
import { type RefObject, useEffect, useRef } from "react";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { kindOf, type RemixKind } from "./asked-remix.ts";
import { remixProgressMessages } from "./messages.ts";

export interface FollowedContent {
  readonly progress: ContentProgress | undefined;
  /** The content once it has ended. */
  readonly content: Content | undefined;
  /** Known at once where nothing else tells. */
  readonly kind: RemixKind | undefined;
  readonly error: unknown;
  readonly refresh: () => void;
}

export interface FollowOptions {
  /** Undefined follows nothing yet. */
  containerId: string | undefined;
  /** Whose error is read where the content does not say why it failed. */
  jobId: string | undefined;
  /** Nobody knows what is being made, so the content is asked. */
  isUnknown: boolean;
  /** The content that was started here. */
  startedHere: RefObject<string | undefined>;
  onDone: ((content: Content) => void) | undefined;
}

/** Content from its making to its end. The progress is watched, not the job: it knows the stage, and needs no job's id. */
export function useFollowedContent({
  containerId,
  jobId,
  isUnknown,
  startedHere,
  onDone,
}: FollowOptions): FollowedContent {
  const { client, emit, announce } = useLayers();
  const t = useMessages(remixProgressMessages);
  const latest = useLatest({ onDone });
  const watched = useWatch<ContentProgress>(
    containerId === undefined ? null : ["content", "watch", containerId],
    (signal) => client.watch.content(containerId ?? "", { signal }),
  );
  const progress = watched.data;
  const isOver = progress !== undefined && isFinalStatus("content", progress.status);
  const needed = containerId !== undefined && (isOver || isUnknown);
  const read = useResource<Content>(
    needed ? ["content", "read", containerId, ...(isOver ? [] : ["unfinished"])] : null,
    async () => {
      const content = await client.content.read(containerId ?? "");
      if (content.status !== "failed" || content.lastError || jobId === undefined) return content;
      return { ...content, lastError: (await client.jobs.read(jobId)).error ?? null };
    },
  );
  const content = isOver ? read.data : undefined;

  const watchedHere = useRef<string>(undefined);
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (progress && !isOver) watchedHere.current = progress.containerId;
  }, [progress, isOver]);
  useEffect(() => {
    if (!content || told.current === content.id) return;
    told.current = content.id;
    const { id, status, format } = content;
    const isNews = watchedHere.current === id || startedHere.current === id;
    if (isNews && status === "failed") emit({ type: "content.failed", containerId: id });
    if (status !== "completed") return;
    if (isNews) {
      emit({ type: "content.ready", containerId: id });
      announce(t.doneTitle({ kind: kindOf(format) }));
    }
    latest.current.onDone?.(content);
  }, [content, startedHere, emit, announce, t, latest]);

  return {
    progress,
    content,
    kind: kindOf(read.data?.format),
    error: watched.error ?? read.error,
    refresh: () => {
      watched.refresh();
      if (read.error) void read.reload();
    },
  };
}
