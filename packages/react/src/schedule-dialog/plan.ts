import type { PublishMode, ScheduleRequest } from "@layers-kit/contract";
import { type Resolved, resolveWallTime } from "./wall-time.ts";

/** What a customer may choose for an account; `off` leaves it out. */
export type AccountChoice = Extract<PublishMode, "publish" | "draft"> | "off";

export interface ScheduleValues {
  readonly day: string;
  readonly time: string;
  /** Which of two, on the night when clocks go back. */
  readonly fold: "earlier" | "later";
  /** By account id. An account that is not here is off. */
  readonly choices: Readonly<Record<string, AccountChoice>>;
}

/** What stands in the way of a plan. */
export interface PlanProblems {
  readonly day?: "missing";
  readonly time?: "missing" | "skipped" | "past";
  readonly accounts?: "missing" | "refused";
}

export interface Plan {
  readonly resolved: Resolved | null;
  /** The instant chosen, in UTC; undefined while there is none. */
  readonly at: string | undefined;
  readonly problems: PlanProblems;
  /** What to send, once nothing stands in the way. */
  readonly request: ScheduleRequest | undefined;
}

/**
 * Reads a plan from what was chosen.
 * @param timeZone the project's, IANA
 * @param accountIds the accounts that can be posted to, in the order shown
 * @param now in milliseconds since 1970
 */
export function readPlan(values: ScheduleValues, timeZone: string, accountIds: readonly string[], now: number): Plan {
  const resolved = resolveWallTime(values, timeZone);
  const at =
    resolved?.occurs === "once" ? resolved.at : resolved?.occurs === "twice" ? resolved[values.fold] : undefined;
  const targets = accountIds.flatMap((socialAccountId) => {
    const mode = values.choices[socialAccountId] ?? "off";
    return mode === "off" ? [] : [{ socialAccountId, mode }];
  });
  const problems: PlanProblems = {
    ...(values.day === "" && { day: "missing" }),
    ...timeProblem(values, resolved, at, now),
    ...(targets.length === 0 && { accounts: "missing" }),
  };
  const ready = at !== undefined && Object.keys(problems).length === 0;
  return { resolved, at, problems, request: ready ? { scheduledFor: at, targets } : undefined };
}

function timeProblem(
  { day, time }: ScheduleValues,
  resolved: Resolved | null,
  at: string | undefined,
  now: number,
): PlanProblems {
  if (time === "") return { time: "missing" };
  if (resolved?.occurs === "never") return { time: "skipped" };
  if (day !== "" && resolved === null) return { time: "missing" };
  return at !== undefined && Date.parse(at) <= now ? { time: "past" } : {};
}
