"use client";
import { isLayersError } from "@layers-kit/client";
import type { Hashtag, JobStarted } from "@layers-kit/contract";
import { useEffect, useMemo, useRef } from "react";
import { failureOf } from "../errors/failure-of.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useNow } from "../hooks/useNow.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useTakingLong } from "../hooks/useTakingLong.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useMessages } from "../messages/useMessages.ts";
import { productOf } from "../product/product.ts";
import { useProject } from "../product/useProduct.ts";
import { useLayers } from "../provider/context.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { useHashtagBank } from "./useHashtagBank.ts";
import { keywordViewMessages } from "./view-messages.ts";

export interface KeywordsOptions {
  projectId: string;
}

/**
 * `never`: nobody has looked for hashtags yet, and nobody is. `undescribed`: the same, since the product is not described.
 * `failed`: the last look brought none, see `error`; `hashtags` are those from before. `unknown`: they could not be read.
 */
export type KeywordsStatus = "loading" | "unknown" | "undescribed" | "never" | "running" | "failed" | "refreshed";

export interface KeywordsState {
  readonly status: KeywordsStatus;
  /** Best first, as the API sorts them; those from before while newer ones are looked for. */
  readonly hashtags: readonly Hashtag[];
  /** When these were found: an ISO 8601 instant in UTC. Null before the first look has ended. [seed S002] */
  readonly refreshedAt: string | null;
  /** How far a look has come, from 0 to 1; null where the API does not tell. */
  readonly progress: number | null;
  /** It goes on for much longer than usual. */
  readonly isSlow: boolean;
  /** The first answer is longer in coming than people wait without a word. */
  readonly isTakingLong: boolean;
  /** Without a description there is nothing to look for. [docs ref/keywords/refresh-keywords] */
  readonly isDescribed: boolean;
  /** For `useErrorText`: why nothing could be read, why the last look brought none, or why nobody can see how far it is. */
  readonly error: unknown;
  /** Reads again, after an error. */
  readonly reload: () => void;
  /** Looks for hashtags, once, in four to five minutes. Those there are stay until then. [seed S002] */
  readonly refresh: () => void;
  /** How the click fared: whether the look could be started. */
  readonly start: Pick<Action<LookInput, JobStarted>, "status" | "error">;
}

/** What was known at the click, so that a click after newer hashtags have come is another one. */
interface LookInput {
  readonly refreshedAt: string | null;
}

/** A look that was started here and whose hashtags have not come yet. */
interface Look extends LookInput {
  readonly jobId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const minuteMs = 60_000;
const slowMs = 10 * minuteMs;
/** After that nobody waits for its end any more. */
const worthWaitingMs = 30 * minuteMs;
const none = null;

/** All that `KeywordPanel` knows and does, for a view of your own. */
export function useKeywords({ projectId }: KeywordsOptions): KeywordsState {
  const { client, emit, announce } = useLayers();
  const t = useMessages(keywordViewMessages);
  const now = useNow();
  const project = useProject(projectId);
  const product = useMemo(() => project.data && productOf(project.data), [project.data]);
  const [kept, setKept] = useStoredState<Look | null>(`keywords:${projectId}`, none);
  const action = useAction<LookInput, JobStarted>(
    `keywords:${projectId}`,
    (_, call) => client.keywords.refresh(projectId, call),
    {
      onDone: ({ jobId }, { refreshedAt }) => {
        setKept({ jobId, refreshedAt, startedAt: Date.now() });
        emit({ type: "keywords.started", projectId });
        announce(t.announceStarted);
      },
    },
  );
  const look = kept && now !== undefined && now - kept.startedAt < worthWaitingMs ? kept : null;
  const job = useWatch(look && ["jobs", "watch", look.jobId], (signal) =>
    client.watch.job(look?.jobId ?? "", { signal }),
  );
  const isFailed = job.data?.status === "failed";
  const isStopped = job.data?.status === "canceled";
  const isOver = job.data?.status === "completed" || isLost(job.error);
  const bank = useHashtagBank(projectId, product, look && isOver ? look.refreshedAt : undefined);
  const refreshedAt = bank.data?.refreshedAt ?? null;
  const isLooking = look !== null && bank.data !== undefined && look.refreshedAt === refreshedAt && !isStopped;

  const error = bank.error ?? (bank.data && refreshedAt !== null ? undefined : project.error);
  const status = ((): KeywordsStatus => {
    if (bank.isComingAnew) return "running";
    if (isLooking) return isFailed ? "failed" : "running";
    if (bank.isFirstComing) return "running";
    if (refreshedAt !== null) return "refreshed";
    if (!bank.data || !product) return error ? "unknown" : "loading";
    return product.description === "" ? "undescribed" : "never";
  })();

  // The page was closed between the click and its answer: the same click again, under its own key.
  const { interrupted, retry } = action;
  const isInterrupted =
    interrupted?.canRetry === true &&
    bank.data !== undefined &&
    interrupted.input.refreshedAt === refreshedAt &&
    Date.now() - interrupted.startedAt.getTime() < slowMs;
  useEffect(() => {
    if (isInterrupted) retry();
  }, [isInterrupted, retry]);

  const before = useRef<KeywordsStatus>(undefined);
  const count = bank.data?.hashtags.length ?? 0;
  useEffect(() => {
    if (before.current === "running" && status === "refreshed") announce(t.found({ count, when: undefined }));
    before.current = status;
  }, [status, count, announce, t]);

  const isTakingLong = useTakingLong(useOnline() && status === "loading");
  return {
    status,
    hashtags: bank.data?.hashtags ?? [],
    refreshedAt,
    progress: (isLooking && job.data?.progress) || null,
    isSlow: isLooking && now !== undefined && now - look.startedAt > slowMs,
    isTakingLong,
    isDescribed: product?.description !== "",
    error: status === "failed" ? failureOf(job.data?.error?.code) : isLooking && !isOver ? job.error : error,
    reload: () => {
      if (project.error) void project.reload();
      void bank.reload();
    },
    refresh: () => action.run({ refreshedAt }),
    start: action,
  };
}

/** Looking at it again cannot help, so the watch has ended. */
const isLost = (error: unknown): boolean => isLayersError(error) && error.retry !== "backoff";
