"use client";
import type { Project, Scheduled, ScheduledPost, ScheduleRequest, SocialAccount } from "@layers-kit/contract";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useNow } from "../hooks/useNow.ts";
import type { Resource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { useSocialAccounts } from "../social-accounts/useSocialAccounts.ts";
import type { Draft } from "../storage/useDraft.ts";
import { type Plan, type PlanProblems, readPlan, type ScheduleValues } from "./plan.ts";
import { planningMessages } from "./planning-messages.ts";
import { isMet, isOver, isSame, refusedParts } from "./sent-plan.ts";
import { useCallOff } from "./useCallOff.ts";
import { usePlanForm } from "./usePlanForm.ts";
import { plannedOf, readPosts, usePostPlan, type WaitingPlan } from "./usePostPlan.ts";

export interface ScheduleDialogOptions {
  /** The content to post. */
  containerId: string;
  /** Whose content it is; its `timezone` is the one that times are chosen in. */
  project: Pick<Project, "id" | "timezone">;
  /** Whether the dialog is open. Nothing is read before. */
  open: boolean;
  /** Called once for each plan that was taken. */
  onScheduled?: (scheduled: Scheduled, request: ScheduleRequest) => void;
}

export interface ScheduleDialogState {
  /** `planned`: posts will go out, or have. `waiting`: a plan was taken and waits for approval. `failed`: see `readError`. */
  readonly view: "loading" | "failed" | "form" | "planned" | "waiting";
  readonly form: UseFormReturn<ScheduleValues>;
  readonly draft: Draft;
  /** Accounts of the project: connected ones, and those to sign in to again. */
  readonly accounts: Resource<readonly SocialAccount[]>;
  /** Those that a new plan may go to: without a post of this content yet. */
  readonly choosable: readonly SocialAccount[];
  /** Every post of this content, also those that were called off or failed. */
  readonly posts: Resource<readonly ScheduledPost[]>;
  /** Posts of this content that will go out, or have. */
  readonly planned: readonly ScheduledPost[];
  readonly waiting: WaitingPlan | undefined;
  readonly readError: unknown;
  readonly reload: () => void;
  /** The time in milliseconds; undefined on a server. */
  readonly now: number | undefined;
  readonly plan: Plan;
  /** What to point out: nothing before the first try, then all that is wrong. */
  readonly problems: PlanProblems;
  /** For the form element: sends the plan, or points out what is missing. */
  readonly submit: (event?: FormEvent) => void;
  readonly isSending: boolean;
  /** Why it could not be sent, unless `problems` says it. */
  readonly error: unknown;
  /** How often something was missing when it was sent. */
  readonly attempts: number;
  readonly schedule: Action<ScheduleRequest, Scheduled>;
  /** Forgets an interrupted click, and reads what came of it. */
  readonly startOver: () => void;
  /** When the plan was sent, another one had been made elsewhere: nothing was added. */
  readonly wasPlannedElsewhere: boolean;
  /** Opens the form again, for accounts without a post of this content; undefined where there are none. */
  readonly addAccounts: (() => void) | undefined;
  /** Calls off every post of this content that has not gone out. */
  readonly undo: Action<readonly string[], number>;
}

/** All that `ScheduleDialog` knows and does, for a view of your own. */
export function useScheduleDialog({
  containerId,
  project,
  open,
  onScheduled,
}: ScheduleDialogOptions): ScheduleDialogState {
  const { client, emit, announce, report } = useLayers();
  const t = useMessages(planningMessages);
  const { id: projectId, timezone: timeZone } = project;
  const now = useNow();

  const accounts = useSocialAccounts(open ? projectId : null);
  const { posts, planned, waiting, keepWaiting, renew } = usePostPlan({
    projectId: open ? projectId : null,
    containerId,
  });

  const choosable = useMemo(
    () =>
      (accounts.data ?? []).filter(
        ({ socialAccountId }) => !planned.some((post) => post.socialAccountId === socialAccountId),
      ),
    [accounts.data, planned],
  );
  const connected = useMemo(
    () => choosable.filter(({ status }) => status === "connected").map(({ socialAccountId }) => socialAccountId),
    [choosable],
  );
  const { form, draft, plan, attempts, countAttempt, discard } = usePlanForm({
    containerId,
    timeZone,
    now,
    accountIds: connected,
  });
  const { getValues } = form;
  const [isAdding, setAdding] = useState(false);
  const [look, setLook] = useState<Look>(notLooking);
  const looking = useRef(false);
  const sent = useRef<ScheduleRequest>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was meant for one content or one visit ends with it.
  useEffect(() => {
    setAdding(false);
    setLook(notLooking);
  }, [containerId, open]);

  const schedule = useAction<ScheduleRequest, Scheduled>(
    `schedule:${containerId}`,
    (request, call) => client.schedule.create(containerId, request, call),
    {
      onDone: (scheduled, request) => {
        const isQueued = scheduled.gateStatus === "queued";
        discard();
        setAdding(false);
        keepWaiting(isQueued ? null : { scheduledFor: scheduled.scheduledFor ?? request.scheduledFor });
        emit({ type: "post.scheduled", containerId, postIds: scheduled.scheduledPostIds ?? [] });
        if (isQueued) announce(t.announceScheduled({ at: request.scheduledFor, timeZone }));
        renew();
        onScheduled?.(scheduled, request);
      },
    },
  );
  const undo = useCallOff({ containerId, renew, onDone: schedule.reset });

  // A click that nobody saw the end of has had its effect when its posts are there.
  const { interrupted, reset: forget } = schedule;
  useEffect(() => {
    if (interrupted && isMet(interrupted.input, planned)) forget();
  }, [interrupted, planned, forget]);

  const send = async (request: ScheduleRequest): Promise<void> => {
    const repeats = [
      interrupted?.canRetry ? interrupted.input : undefined,
      schedule.error === undefined ? undefined : sent.current,
    ].some((before) => isSame(before, request));
    if (repeats) return schedule.run(request);
    looking.current = true;
    setLook({ ...notLooking, isUnderWay: true });
    try {
      // Another tab, another device or an answer that was lost may have planned it since: then this would be a second post.
      const found = await readPosts(client, projectId, containerId);
      void posts.reload(found);
      const isNew = plannedOf(found).some(({ id }) => !planned.some((post) => post.id === id));
      setLook({ ...notLooking, wasPlannedElsewhere: isNew });
      if (isNew) {
        schedule.reset();
        return;
      }
      sent.current = request;
      schedule.run(request);
    } catch (error) {
      setLook({ ...notLooking, error });
      report(error);
    } finally {
      looking.current = false;
    }
  };
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (looking.current || schedule.status === "pending") return;
    const current = readPlan(getValues(), timeZone, connected, Date.now());
    if (current.request) void send(current.request);
    else countAttempt();
  };

  const refused = isSame(sent.current, plan.request) ? refusedParts(schedule.error) : {};
  const isRefused = Object.keys(refused).length > 0;
  useEffect(() => {
    if (isRefused) countAttempt();
  }, [isRefused, countAttempt]);
  // A time that the clock skips is worth saying at once: nobody leaves the field to find out.
  const problems: PlanProblems = {
    ...refused,
    ...(attempts > 0 ? plan.problems : plan.problems.time === "skipped" ? { time: "skipped" } : {}),
  };
  const isTaken = schedule.status === "done" && !isOver(schedule.data, posts.data ?? []);
  const view = ((): ScheduleDialogState["view"] => {
    if (!isAdding && waiting) return "waiting";
    if (!isAdding && (planned.length > 0 || isTaken)) return "planned";
    if (accounts.isLoading || posts.isLoading) return "loading";
    return accounts.data && posts.data ? "form" : "failed";
  })();
  return {
    view,
    form,
    draft,
    accounts,
    choosable,
    posts,
    planned,
    waiting,
    readError: posts.error ?? accounts.error,
    reload: () => void Promise.all([accounts.reload(), posts.reload()]),
    now,
    plan,
    problems,
    submit,
    isSending: look.isUnderWay || schedule.status === "pending",
    error: look.error ?? (isRefused ? undefined : schedule.error),
    attempts,
    schedule,
    startOver: () => {
      schedule.reset();
      renew();
    },
    wasPlannedElsewhere: look.wasPlannedElsewhere,
    addAccounts: planned.length > 0 && connected.length > 0 ? () => setAdding(true) : undefined,
    undo,
  };
}

/** The look at what is planned that goes before a click takes effect. */
interface Look {
  readonly isUnderWay: boolean;
  readonly error: unknown;
  readonly wasPlannedElsewhere: boolean;
}
const notLooking: Look = { isUnderWay: false, error: undefined, wasPlannedElsewhere: false };

/** Whether a post can still be called off: not once it is on its way out. [docs ref/publishing/cancel-post] */
export function canCallOff(post: Pick<ScheduledPost, "status">): boolean {
  return post.status === "queued";
}
