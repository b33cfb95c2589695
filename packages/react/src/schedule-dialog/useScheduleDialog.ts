"use client";
import type { Project, Scheduled, ScheduledPost, ScheduleRequest, SocialAccount } from "@layers-kit/contract";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useNow } from "../hooks/useNow.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { useSocialAccounts } from "../social-connect/useSocialAccounts.ts";
import { type Draft, useDraft } from "../storage/useDraft.ts";
import { scheduleDialogMessages } from "./messages.ts";
import { type Plan, type PlanProblems, readPlan, type ScheduleValues } from "./plan.ts";
import { addDays, wallTimeAt } from "./wall-time.ts";

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
  readonly form: UseFormReturn<ScheduleValues>;
  readonly draft: Draft;
  /** Accounts to choose from: connected ones, and those to sign in to again. */
  readonly accounts: Resource<readonly SocialAccount[]>;
  /** Posts of this content that are planned or out. */
  readonly posts: Resource<readonly ScheduledPost[]>;
  /** The time in milliseconds; undefined on a server. */
  readonly now: number | undefined;
  readonly plan: Plan;
  /** What to point out: nothing before the first try, then all that is wrong. */
  readonly problems: PlanProblems;
  /** For the form element: sends the plan, or points out what is missing. */
  readonly submit: (event?: FormEvent) => void;
  /** How often something was missing when it was sent. */
  readonly attempts: number;
  readonly schedule: Action<ScheduleRequest, Scheduled>;
  /** Calls off every post of this content that has not gone out. */
  readonly undo: Action<readonly string[], number>;
}

/** The first hour that a plan is offered for: tomorrow morning, where the project is. */
const MORNING = "09:00";
const nothing: ScheduleValues = { day: "", time: "", fold: "earlier", choices: {} };
const unsent: readonly string[] = ["queued", "publishing"];

/** All that `ScheduleDialog` knows and does, for a view of your own. */
export function useScheduleDialog({
  containerId,
  project,
  open,
  onScheduled,
}: ScheduleDialogOptions): ScheduleDialogState {
  const { client, emit, announce } = useLayers();
  const t = useMessages(scheduleDialogMessages);
  const { id: projectId, timezone: timeZone } = project;
  const now = useNow();

  const accounts = useSocialAccounts(open ? projectId : null);
  const posts = useResource<readonly ScheduledPost[]>(
    open ? ["schedule", "listPosts", projectId, containerId] : null,
    async () => {
      const { items } = await client.schedule.listPosts(projectId, { limit: 100 });
      return items.filter((post) => post.containerId === containerId && post.status !== "canceled");
    },
  );

  const form = useForm<ScheduleValues>({ defaultValues: nothing });
  const { getValues, setValue } = form;
  const draft = useDraft(`schedule:${containerId}`, form);
  const values = useWatch({ control: form.control }) as ScheduleValues;
  const [attempts, setAttempts] = useState(0);

  const connected = useMemo(
    () =>
      (accounts.data ?? [])
        .filter((account) => account.status === "connected")
        .map((account) => account.socialAccountId),
    [accounts.data],
  );
  const plan = readPlan(values, timeZone, connected, now ?? 0);

  // A proposal, not an answer: it gives way to whatever was typed or kept.
  useEffect(() => {
    if (now === undefined || getValues("day") !== "") return;
    setValue("day", addDays(wallTimeAt(now, timeZone).day, 1));
    if (getValues("time") === "") setValue("time", MORNING);
  }, [now, timeZone, getValues, setValue]);
  useEffect(() => {
    const first = connected[0];
    if (first !== undefined && Object.keys(getValues("choices")).length === 0)
      setValue("choices", { [first]: "publish" });
  }, [connected, getValues, setValue]);

  const schedule = useAction<ScheduleRequest, Scheduled>(
    `schedule:${containerId}`,
    (request, call) => client.schedule.create(containerId, request, call),
    {
      onDone: (scheduled, request) => {
        draft.discard();
        setAttempts(0);
        emit({ type: "post.scheduled", containerId, postIds: scheduled.scheduledPostIds ?? [] });
        if (scheduled.gateStatus === "queued") announce(t.announceScheduled({ at: request.scheduledFor, timeZone }));
        void posts.reload();
        onScheduled?.(scheduled, request);
      },
    },
  );
  const undo = useAction<readonly string[], number>(
    `schedule:undo:${containerId}`,
    async (postIds, { signal }) => {
      await Promise.all(postIds.map((postId) => client.schedule.cancelPost(postId, undefined, { signal })));
      return postIds.length;
    },
    {
      onDone: (count) => {
        schedule.reset();
        announce(t.undone({ count }));
        void posts.reload();
      },
    },
  );

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const current = readPlan(getValues(), timeZone, connected, Date.now());
    if (current.request) schedule.run(current.request);
    else setAttempts((count) => count + 1);
  };

  // A time that the clock skips is worth saying at once: nobody leaves the field to find out.
  const problems: PlanProblems =
    attempts > 0 ? plan.problems : plan.problems.time === "skipped" ? { time: "skipped" } : {};
  return { form, draft, accounts, posts, now, plan, problems, submit, attempts, schedule, undo };
}

/** Whether a post can still be called off. [docs ref/publishing/cancel-post] */
export function canCallOff(post: Pick<ScheduledPost, "status">): boolean {
  return unsent.includes(post.status);
}
