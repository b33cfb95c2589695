"use client";
import {
  type Content,
  type ContentProgress,
  type ContentStarted,
  isFinalStatus,
  type JobCancelation,
} from "@layers-kit/contract";
import { useEffect } from "react";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useResource } from "../hooks/useResource.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { type Persona, usePersona } from "../persona/usePersona.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import type { RemixChoice } from "../source-picker/useSourcePicker.ts";
import { useStoredState } from "../storage/useStoredState.ts";

export type RemixKind = "slideshow" | "video";

export interface RemixOptions {
  projectId: string;
  /** Called once for each piece of content that is finished. */
  onDone?: (content: Content) => void;
}

/**
 * `idle`: nothing is being made. `waiting`: it starts as soon as a persona is ready. `starting`: the click is on its way.
 * `stopped`: starting failed, see `error`. `running`: see `progress`. The rest is how it ended, see `content`.
 */
export type RemixStatus = "idle" | "waiting" | "starting" | "stopped" | "running" | "done" | "failed" | "canceled";

export interface Remix {
  readonly status: RemixStatus;
  readonly kind: RemixKind;
  readonly persona: Persona;
  readonly progress: ContentProgress | undefined;
  /** Finished or failed content. */
  readonly content: Content | undefined;
  /** Why it could not be started, or why nothing is known of it right now. */
  readonly error: unknown;
  /** For the click that costs: has this source remixed, once. */
  readonly start: (choice: RemixChoice) => void;
  /** Tries again what could not be started: under the same key wherever it may have had effect. */
  readonly retry: () => void;
  /** Forgets how the last one ended, so that another can be chosen. */
  readonly reset: () => void;
  /** Stops it; undefined where it can no longer be stopped from here. */
  readonly cancel: (() => void) | undefined;
  /** Whether the wish to stop came too late. */
  readonly cancelation: Action<string, JobCancelation>;
}

/** What is remembered of a remix, so that it is found again after the page was closed. */
interface Kept {
  readonly kind: RemixKind;
  readonly tiktokVideoId: string;
  readonly influencerId?: string;
  readonly started?: { readonly containerId: string; readonly jobId: string };
}

interface RemixInput {
  readonly kind: RemixKind;
  readonly tiktokVideoId: string;
  readonly influencerId: string;
}

const none = null;

/** Turns a chosen source into content and follows it to its end, also after the page was closed or on another device. */
export function useRemix({ projectId, onDone }: RemixOptions): Remix {
  const { client, emit } = useLayers();
  const [kept, setKept] = useStoredState<Kept | null>(`remix:${projectId}`, none);
  const persona = usePersona({ projectId });
  const latest = useLatest({ onDone });

  const begun = useResource<Content | null>(kept ? null : ["content", "list", projectId, "running"], async () => {
    const { items } = await client.content.list(projectId, { status: ["queued", "processing"], limit: 1 });
    return items[0] ?? null;
  });
  const action = useAction<RemixInput, ContentStarted>(
    `remix:${projectId}`,
    ({ kind, ...body }, call) =>
      kind === "video"
        ? client.content.videoRemix(projectId, body, call)
        : client.content.slideshowRemix(projectId, body, call),
    {
      onDone: ({ jobId, containerIds }, { kind, tiktokVideoId }) => {
        const containerId = containerIds[0] ?? "";
        setKept({ kind, tiktokVideoId, started: { containerId, jobId } });
        emit({ type: "content.started", jobId, containerId });
      },
    },
  );
  const cancelation = useAction<string, JobCancelation>(`remix:cancel:${projectId}`, (jobId, { signal }) =>
    client.jobs.cancel(jobId, { signal }),
  );

  const influencerId = kept?.influencerId ?? (persona.status === "ready" ? persona.persona?.influencerId : undefined);
  const { run, retry, interrupted } = action;
  useEffect(() => {
    if (!kept || kept.started || action.status !== "idle") return;
    // The page was closed between the click and its answer: the same click again, under its own key.
    if (interrupted?.canRetry) return retry();
    if (influencerId === undefined) return;
    run({ kind: kept.kind, tiktokVideoId: kept.tiktokVideoId, influencerId });
  }, [kept, action.status, interrupted, retry, influencerId, run]);

  const containerId = kept?.started?.containerId ?? (kept ? undefined : begun.data?.id);
  const watched = useWatch<ContentProgress>(
    containerId === undefined ? null : ["content", "watch", containerId],
    (signal) => client.watch.content(containerId ?? "", { signal }),
  );
  const progress = watched.data?.containerId === containerId ? watched.data : undefined;
  const isOver = progress !== undefined && isFinalStatus("content", progress.status);
  const ended = useResource<Content>(
    isOver && containerId !== undefined ? ["content", "read", containerId, "ended"] : null,
    () => client.content.read(containerId ?? ""),
  );
  const content = ended.data;
  useEffect(() => {
    if (!content) return;
    const { id, status } = content;
    emit(
      status === "completed" ? { type: "content.ready", containerId: id } : { type: "content.failed", containerId: id },
    );
    if (status === "completed") latest.current.onDone?.(content);
  }, [content, emit, latest]);

  const status = ((): RemixStatus => {
    if (containerId !== undefined) {
      if (!content) return "running";
      return content.status === "completed" ? "done" : content.status === "canceled" ? "canceled" : "failed";
    }
    if (!kept) return "idle";
    if (action.status === "error") return "stopped";
    return influencerId === undefined && action.status === "idle" ? "waiting" : "starting";
  })();
  const jobId = kept?.started?.jobId;
  const forget = (): void => {
    action.reset();
    cancelation.reset();
    setKept(undefined);
    void begun.reload(null);
  };
  const stop = ((): (() => void) | undefined => {
    if (status === "waiting") return forget;
    if (status !== "running" || jobId === undefined || cancelation.status === "done") return undefined;
    return () => {
      emit({ type: "content.cancelled", jobId });
      cancelation.run(jobId);
    };
  })();
  return {
    status,
    kind: kept?.kind ?? (begun.data?.format?.startsWith("video") ? "video" : "slideshow"),
    persona,
    progress,
    content,
    error: action.error ?? watched.error ?? ended.error,
    start: ({ source, influencerId: actor }) => {
      action.reset();
      setKept({
        kind: source.kind === "video" ? "video" : "slideshow",
        tiktokVideoId: source.tiktokId,
        ...(actor !== undefined && { influencerId: actor }),
      });
    },
    retry: action.retry,
    reset: forget,
    cancel: stop,
    cancelation,
  };
}
