"use client";
import { type ContentProgress, isFinalStatus } from "@layers-kit/contract";
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import type { RemixKind } from "./asked-remix.ts";
import { remixProgressMessages } from "./messages.ts";
import { noted, type SeenStage, type Stage, stagesOf } from "./stages.ts";

const none: readonly SeenStage[] = [];

export interface StagesOptions {
  progress: ContentProgress | undefined;
  kind: RemixKind | undefined;
  /** A persona is made first. */
  isWaiting: boolean;
}

/** The stages of one piece of content, with how long each took as far as this page watched. Each new one is spoken. */
export function useStages({ progress, kind, isWaiting }: StagesOptions): readonly Stage[] {
  const { announce } = useLayers();
  const t = useMessages(remixProgressMessages);
  const [log, setLog] = useState<{ of: string; seen: readonly SeenStage[] }>();
  const said = useRef<string>(undefined);
  const isOver = progress !== undefined && isFinalStatus("content", progress.status);
  // Without a stage the status is the best name there is.
  const current = progress && !isOver ? (progress.stage ?? progress.status) : undefined;

  useEffect(() => {
    if (!progress || current === undefined) return;
    const of = progress.containerId;
    setLog((last) => ({ of, seen: noted(last?.of === of ? last.seen : none, current, Date.now()) }));
  }, [progress, current]);
  useEffect(() => {
    if (isWaiting) said.current = "";
    if (current === undefined || current === said.current) return;
    // The first one stands under the heading that has just been read out.
    if (said.current !== undefined) announce(t.stage({ stage: current, kind }));
    said.current = current;
  }, [isWaiting, current, kind, announce, t]);
  return stagesOf(log && log.of === progress?.containerId ? log.seen : none, isOver);
}
