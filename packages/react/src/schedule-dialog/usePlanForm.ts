"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import { type Draft, useDraft } from "../storage/useDraft.ts";
import { type Plan, readPlan, type ScheduleValues } from "./plan.ts";
import { addDays, wallTimeAt } from "./wall-time.ts";

export interface PlanFormOptions {
  readonly containerId: string;
  readonly timeZone: string;
  /** Milliseconds since 1970; undefined on a server. */
  readonly now: number | undefined;
  /** The accounts that can be posted to, in the order shown. The same array until they change. */
  readonly accountIds: readonly string[];
}

export interface PlanForm {
  readonly form: UseFormReturn<ScheduleValues>;
  readonly draft: Draft;
  readonly plan: Plan;
  /** How often something was missing when it was sent. */
  readonly attempts: number;
  readonly countAttempt: () => void;
  /** The plan was taken. */
  readonly discard: () => void;
}

/** The first hour that a plan is offered for: tomorrow morning, where the project is. */
const MORNING = "09:00";
const nothing: ScheduleValues = { day: "", time: "", fold: "earlier", choices: {} };

/** What is chosen for one piece of content: kept, proposed where nothing was, and read as a plan. */
export function usePlanForm({ containerId, timeZone, now, accountIds }: PlanFormOptions): PlanForm {
  const form = useForm<ScheduleValues>({ defaultValues: nothing });
  const { getValues, setValue, reset } = form;
  const [attempts, setAttempts] = useState(0);
  const shownFor = useRef(containerId);
  useEffect(() => {
    if (shownFor.current === containerId) return;
    shownFor.current = containerId;
    reset(nothing);
    setAttempts(0);
  }, [containerId, reset]);
  const draft = useDraft(`schedule:${containerId}`, form);
  const values = useWatch({ control: form.control }) as ScheduleValues;

  // A proposal, not an answer: it is made once, and gives way to whatever was typed or kept.
  const proposedFor = useRef<string>(undefined);
  useEffect(() => {
    if (now === undefined || proposedFor.current === containerId) return;
    proposedFor.current = containerId;
    if (getValues("day") !== "") return;
    setValue("day", addDays(wallTimeAt(now, timeZone).day, 1));
    if (getValues("time") === "") setValue("time", MORNING);
  }, [now, timeZone, containerId, getValues, setValue]);
  useEffect(() => {
    const first = accountIds[0];
    if (first !== undefined && Object.keys(getValues("choices")).length === 0)
      setValue("choices", { [first]: "publish" });
  }, [accountIds, getValues, setValue]);

  return {
    form,
    draft,
    plan: readPlan(values, timeZone, accountIds, now ?? 0),
    attempts,
    countAttempt: useCallback(() => setAttempts((count) => count + 1), []),
    discard: () => {
      draft.discard();
      setAttempts(0);
    },
  };
}
