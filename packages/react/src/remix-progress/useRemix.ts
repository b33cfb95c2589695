"use client";
import { isLayersError } from "@layers-kit/client";
import type { Content, ContentProgress, JobCancelation, ListContentQuery } from "@layers-kit/contract";
import { useRef } from "react";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useResource } from "../hooks/useResource.ts";
import type { Persona } from "../persona/usePersona.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import type { RemixChoice } from "../source-picker/useSourcePicker.ts";
import { kindOf, type RemixKind, remixFormats } from "./asked-remix.ts";
import type { Stage } from "./stages.ts";
import { useAskedRemix } from "./useAskedRemix.ts";
import { useFollowedContent } from "./useFollowedContent.ts";
import { useStages } from "./useStages.ts";

export interface RemixOptions {
  projectId: string;
  /**
   * Content that the host knows of, in the making or made. While it is given nothing else is followed.
   * @default what was asked for last, else what is being made
   */
  containerId?: string;
  /** Called once for finished content: when it is, and when the page is opened again after that. */
  onDone?: (content: Content) => void;
}

/**
 * `looking`: it is not known yet whether something is being made. `idle`: nothing is. `waiting`: it starts as soon as a
 * persona is ready. `starting`: the click is on its way. `stopped`: it could not be started, see `error`. `running`: see
 * `stages`. `lost`: it can be looked at no more, see `error`. The rest is how it ended, see `content`.
 */
export type RemixStatus =
  | "looking"
  | "idle"
  | "waiting"
  | "starting"
  | "stopped"
  | "running"
  | "lost"
  | "done"
  | "failed"
  | "canceled";

export interface Remix {
  readonly status: RemixStatus;
  /** What is being made; undefined where only its id is known yet. */
  readonly kind: RemixKind | undefined;
  readonly persona: Persona;
  readonly stages: readonly Stage[];
  readonly progress: ContentProgress | undefined;
  /** When it was asked for, in milliseconds since 1970, if it was from this browser. */
  readonly askedAt: number | undefined;
  /** How it ended. */
  readonly content: Content | undefined;
  /** Why it could not be started, or why nothing is known of it right now. */
  readonly error: unknown;
  /** For the click that costs: has this source remixed, once. */
  readonly start: (choice: RemixChoice) => void;
  /** Starts what could not be started: under the same key wherever it may have had effect. */
  readonly retry: () => void;
  /** Looks again, after an error. */
  readonly refresh: () => void;
  /** Forgets this one, so that another can be chosen. What is being made goes on. */
  readonly reset: () => void;
  /** Stops it; undefined where it cannot be stopped from here. */
  readonly cancel: (() => void) | undefined;
  /** What became of the wish to stop it. */
  readonly cancelation: Action<string, JobCancelation>;
}

const underWay: readonly RemixStatus[] = ["waiting", "starting", "running"];

/** Turns a picked source into content and follows it to its end, also after the page was closed or on another device. */
export function useRemix({ projectId, containerId: known, onDone }: RemixOptions): Remix {
  const { client, emit } = useLayers();
  const startedHere = useRef<string>(undefined);
  const wish = useAskedRemix(projectId, (id) => {
    startedHere.current = id;
  });
  const asked = known === undefined || known === wish.asked?.started?.containerId ? wish.asked : null;

  const isOpen = known === undefined && asked === null;
  const begun = useResource<Content | null>(isOpen ? ["content", "list", projectId, "running"] : null, async () => {
    const unfinished = { status: ["queued", "processing"], format: remixFormats, limit: 1 } satisfies ListContentQuery;
    const { items } = await client.content.list(projectId, unfinished);
    return items[0] ?? null;
  });
  const containerId = known ?? asked?.started?.containerId ?? (isOpen ? begun.data?.id : undefined);
  const jobId = asked?.started?.jobId;
  const told = asked?.kind ?? kindOf(isOpen ? begun.data?.format : undefined);
  const followed = useFollowedContent({ containerId, jobId, isUnknown: told === undefined, startedHere, onDone });

  const { content, progress } = followed;
  const status = ((): RemixStatus => {
    if (containerId !== undefined) return (content && endOf(content)) ?? (isLost(followed.error) ? "lost" : "running");
    return wish.status ?? (begun.isLoading ? "looking" : "idle");
  })();
  const latestStatus = useLatest(status);
  const kind = told ?? followed.kind;
  const cancelation = useAction<string, JobCancelation>(
    `remix:cancel:${containerId}`,
    (id, call) => client.jobs.cancel(id, call),
    {
      onDone: ({ accepted }, id) => {
        if (accepted) emit({ type: "content.cancelled", jobId: id });
        followed.refresh();
      },
    },
  );
  const reset = (): void => {
    wish.reset();
    cancelation.reset();
    void begun.reload(null);
  };
  return {
    status,
    kind,
    persona: wish.persona,
    stages: useStages({ progress, kind, isWaiting: status === "waiting" }),
    progress,
    askedAt: asked?.askedAt,
    content,
    error: status === "stopped" ? wish.error : followed.error,
    start: (choice) => {
      // A click that comes while one is being made, such as the second half of a double one, must not pay for another.
      if (!underWay.includes(latestStatus.current)) wish.start(choice);
    },
    retry: wish.retry,
    refresh: followed.refresh,
    reset,
    cancel:
      status === "waiting"
        ? reset
        : status === "running" && jobId !== undefined
          ? () => cancelation.run(jobId)
          : undefined,
    cancelation,
  };
}

function endOf({ status }: Content): "done" | "failed" | "canceled" | undefined {
  if (status === "completed") return "done";
  if (status === "failed") return "failed";
  return status === "canceled" ? "canceled" : undefined;
}

/** Looking again cannot help, so the watch has ended. */
const isLost = (error: unknown): boolean => isLayersError(error) && error.retry !== "backoff";
