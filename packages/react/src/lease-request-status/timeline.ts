import { isFinalStatus, type LeaseRequest } from "@layers-kit/contract";

/** What stands beside a step: it is over, it is going on, it is still to come, or the order ended here without accounts. */
export type StepState = "done" | "current" | "ahead" | "ended";

export type StepName = "requested" | "review" | "setUp" | "assigned" | "partial" | "rejected" | "failed" | "unknown";

export interface LeaseStep {
  readonly name: StepName;
  readonly state: StepState;
  /** When the accounts came. */
  readonly at?: string;
}

const way = ["requested", "in_review", "provisioning", "assigned"];
const withoutAccounts = ["rejected", "failed"] as const;
const names: readonly StepName[] = ["requested", "review", "setUp", "assigned"];

/** An order's way from request to accounts. A status we do not know is somewhere in between. [seed S001] */
export function timeline({ status, assignedAt }: LeaseRequest): readonly LeaseStep[] {
  const requested: LeaseStep = { name: "requested", state: "done" };
  const reached = assignedAt ? { at: assignedAt } : {};
  const ended = withoutAccounts.find((one) => one === status);
  if (ended) return [requested, { name: ended, state: "ended" }];
  if (isFinalStatus("leaseRequest", status)) {
    const last: LeaseStep = { name: status === "partial" ? "partial" : "assigned", state: "done", ...reached };
    return [requested, { name: "review", state: "done" }, { name: "setUp", state: "done" }, last];
  }
  const here = way.indexOf(status);
  if (here === -1) return [requested, { name: "unknown", state: "current" }, { name: "assigned", state: "ahead" }];
  return names.map((name, at) => ({
    name,
    state: at < here ? "done" : at === here ? "current" : "ahead",
  }));
}
