"use client";
import type { Influencer } from "@layers-kit/contract";
import { useEffect, useRef, useState } from "react";
import { failureOf } from "../errors/failure-of.ts";
import { useNow } from "../hooks/useNow.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useResource } from "../hooks/useResource.ts";
import { useTakingLong } from "../hooks/useTakingLong.ts";
import { useMessages } from "../messages/useMessages.ts";
import { type PersonaStatus, personaAmong } from "../persona/usePersona.ts";
import { isMaking, type Personas, usePersonas } from "../persona/usePersonas.ts";
import { useLayers } from "../provider/context.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { type StartedInfluencer, startedKey } from "./started.ts";
import { influencerViewMessages } from "./view-messages.ts";

export interface InfluencersOptions {
  projectId: string;
  /** The pick, where the host keeps it. Null: the newest that is ready, as everywhere in the kit. */
  value?: string | null;
  /** The first pick, where the picker keeps it. @default null */
  defaultValue?: string | null;
  /** The customer picked one; null when the one they had picked was deleted. */
  onValueChange?: (influencerId: string | null) => void;
}

export interface InfluencersState extends Omit<Personas, "items"> {
  /** How the project stands for personas altogether: `ready` as soon as one is. */
  readonly status: PersonaStatus;
  /** Newest first, those in the making and those that failed too. */
  readonly influencers: readonly Influencer[];
  /** Undefined while the pick is not ready, or gone. */
  readonly picked: Influencer | undefined;
  readonly pick: (influencerId: string) => void;
  /** One is in the making. */
  readonly isMaking: boolean;
  /** That goes on for much longer than usual. */
  readonly isSlow: boolean;
  /** The first answer is longer in coming than people wait without a word. */
  readonly isTakingLong: boolean;
  /** The newest, where it could not be made. */
  readonly failed: Influencer | undefined;
  /**
   * Why, for `useErrorText`, where that is known: of the one that was asked for last in this browser. Of those that come by
   * themselves the API names no job, and says why only in words for developers. [docs ref/influencers/get-influencer]
   */
  readonly failure: unknown;
  /** Has the failed one made once more, by the same wish where it is known. */
  readonly retry: () => void;
}

/** A minute is usual. [seed S002] */
const slowMs = 4 * 60_000;
const none = null;

/** All that `InfluencerPicker` knows and does, for a view of your own. */
export function useInfluencers(options: InfluencersOptions): InfluencersState {
  const { projectId, value, defaultValue = null, onValueChange } = options;
  const { client, emit, announce } = useLayers();
  const t = useMessages(influencerViewMessages);
  const now = useNow();
  const [started, setStarted] = useStoredState<StartedInfluencer | null>(startedKey(projectId), none);
  const { items, ...personas } = usePersonas(projectId, ({ influencerId, jobId }, wish) => {
    setStarted({ influencerId, jobId, wish, startedAt: Date.now() });
    emit({ type: "influencer.started", influencerId });
    announce(t.announceStarted);
  });
  const influencers = items ?? [];
  const { status } = personaAmong({ items, ...personas });

  const [own, setOwn] = useState(defaultValue);
  const chosen = value === undefined ? own : value;
  const ready = influencers.filter((influencer) => influencer.status === "ready");
  const picked = chosen === null ? ready[0] : ready.find(({ influencerId }) => influencerId === chosen);
  const change = (influencerId: string | null) => {
    setOwn(influencerId);
    onValueChange?.(influencerId);
  };

  const [newest] = influencers;
  const failed = newest?.status === "failed" ? newest : undefined;
  const known = started && started.influencerId === failed?.influencerId ? started : undefined;
  const job = useResource(known ? ["jobs", "read", known.jobId] : null, () => client.jobs.read(known?.jobId ?? ""));

  const making = influencers.find(isMaking);
  const wereMaking = useRef<readonly string[]>([]);
  useEffect(() => {
    const news = items?.find((item) => item.status === "ready" && wereMaking.current.includes(item.influencerId));
    if (news) announce(t.announceReady({ name: news.name ?? undefined }));
    wereMaking.current = items?.filter(isMaking).map(({ influencerId }) => influencerId) ?? [];
  }, [items, announce, t]);

  const isTakingLong = useTakingLong(useOnline() && status === "loading");
  return {
    ...personas,
    status,
    influencers,
    picked,
    pick: change,
    forget: (influencerId) => {
      personas.forget(influencerId);
      if (influencerId === chosen) change(null);
    },
    isMaking: making !== undefined || personas.isFirstComing,
    isSlow: now !== undefined && now - Date.parse(making?.createdAt ?? "") > slowMs,
    isTakingLong,
    failed,
    failure: failureOf(job.data?.error?.code),
    retry: () => personas.create.run(known?.wish ?? {}),
  };
}
