"use client";
import type { ContentStarted } from "@layers-kit/contract";
import { useEffect } from "react";
import { useAction } from "../hooks/useAction.ts";
import { type Persona, usePersona } from "../persona/usePersona.ts";
import { useLayers } from "../provider/context.ts";
import type { RemixChoice } from "../source-picker/useSourcePicker.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { type AskedRemix, isStillWanted } from "./asked-remix.ts";

export interface AskedRemixState {
  /** What was asked for last; null before, and where it was so long ago that it counts no more. */
  readonly asked: AskedRemix | null;
  /** How far it is until it has `started`. */
  readonly status: "waiting" | "starting" | "stopped" | undefined;
  readonly persona: Persona;
  /** Why it could not be started. */
  readonly error: unknown;
  readonly start: (choice: RemixChoice) => void;
  readonly retry: () => void;
  readonly reset: () => void;
}

type RemixInput = Pick<AskedRemix, "kind" | "tiktokVideoId"> & { readonly influencerId: string };

const none = null;

/** A customer's wish for a remix, from the click until the API has taken it: sent once, as soon as a persona is ready. */
export function useAskedRemix(projectId: string, onStarted: (containerId: string) => void): AskedRemixState {
  const { client, emit } = useLayers();
  const [kept, setKept] = useStoredState<AskedRemix | null>(`remix:${projectId}`, none);
  const action = useAction<RemixInput, ContentStarted>(
    `remix:${projectId}`,
    ({ kind, ...body }, call) =>
      kind === "video"
        ? client.content.videoRemix(projectId, body, call)
        : client.content.slideshowRemix(projectId, body, call),
    {
      onDone: ({ jobId, containerIds: [containerId = ""] }, { kind, tiktokVideoId }) => {
        setKept({ kind, tiktokVideoId, askedAt: Date.now(), started: { containerId, jobId } });
        emit({ type: "content.started", jobId, containerId });
        onStarted(containerId);
      },
    },
  );
  const { run, retry, reset, interrupted, status: sending } = action;

  const isOpen = kept !== null && !kept.started;
  const isUnsent = isOpen && !kept.isSent && isStillWanted(kept);
  const isSent = isOpen && (sending !== "idle" || (kept.isSent === true && interrupted?.canRetry === true));
  const persona = usePersona({ projectId: isUnsent && kept.influencerId === undefined ? projectId : null });
  const ready = persona.status === "ready" ? persona.persona?.influencerId : undefined;
  const influencerId = kept?.influencerId ?? ready;
  useEffect(() => {
    if (sending !== "idle" || !kept) return;
    // The page was closed between the click and its answer: the same click again, under its own key.
    if (isSent && interrupted?.canRetry) retry();
    if (!isUnsent || influencerId === undefined) return;
    setKept({ ...kept, isSent: true });
    run({ kind: kept.kind, tiktokVideoId: kept.tiktokVideoId, influencerId });
  }, [sending, kept, isSent, interrupted, retry, isUnsent, influencerId, setKept, run]);

  return {
    asked: kept?.started || isUnsent || isSent ? kept : null,
    status:
      isOpen && sending === "error"
        ? "stopped"
        : isUnsent && influencerId === undefined
          ? "waiting"
          : isSent || isUnsent
            ? "starting"
            : undefined,
    persona,
    error: action.error,
    start: ({ source, influencerId: actor }) => {
      reset();
      setKept({
        kind: source.kind === "video" ? "video" : "slideshow",
        tiktokVideoId: source.tiktokId,
        askedAt: Date.now(),
        ...(actor !== undefined && { influencerId: actor }),
      });
    },
    retry,
    reset: () => {
      reset();
      setKept(undefined);
    },
  };
}
