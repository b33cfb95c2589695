import type { LeaseOutcome, NextOutcome, OutcomeRow } from "../state/rows.ts";
import type { World } from "../world.ts";
import { endConsent } from "./consent.ts";
import { failJob } from "./finish-job.ts";
import { endLease } from "./leases.ts";
import { described } from "./planned.ts";
import { settle } from "./settle.ts";

/** How work fails: a code as `jobFailureCodes` of the contract lists them, or one that the API may add. */
export interface JobFailure {
  readonly code: string;
  readonly message?: string;
}

/** Where a planned outcome applies, and how often. */
export interface NextOptions {
  /** Only in this project. Default: wherever the next one is. */
  readonly projectId?: string;
  /** How many of them. Default 1. */
  readonly times?: number;
}

/**
 * Brings about on request what otherwise comes by chance. What names a thing happens at once; `next` waits for the next thing
 * of its kind. Each throws a TypeError with one sentence when the thing is not there or is past it.
 */
export interface Outcomes {
  /**
   * Ends a lease request, or moves it on: `assigned`, `partial` and `rejected` as documented, the planned `in_review`,
   * `provisioning` and `failed`, or any word that may come. [seed S001] A word that is not final stays for the time that a
   * request takes, or until the next call. Throws a Refusal when the wallet does not cover the accounts.
   */
  lease(requestId: string, outcome: LeaseOutcome): void;
  /** Fails a running job, content, influencer or keywords, with what it held given back. */
  failJob(jobId: string, failure: JobFailure): void;
  /** Fails an influencer that is still being made. */
  failInfluencer(influencerId: string, failure?: Partial<JobFailure>): void;
  /** Lets content that needs no review wait for a yes. */
  requireApproval(containerId: string): void;
  /** Ends an account's consent: it has to be connected again before anything is posted. */
  requireReauthorisation(socialAccountId: string): void;
  /** Empties a project's portfolio of sources, or fills it again. Search is not touched. */
  emptyPortfolio(projectId: string, empty?: boolean): void;
  /** What happens to the next lease request, job or piece of content. Planned ones of a kind apply in their order. */
  next(outcome: NextOutcome, options?: NextOptions): void;
  /** What is planned and has not happened. */
  planned(): readonly OutcomeRow[];
  /** Forgets what is planned. */
  clear(): void;
}

export function outcomes(world: World): Outcomes {
  const { state, clock } = world;
  const found = <T>(row: T | undefined, what: string, id: string): T => {
    if (row === undefined) throw new TypeError(`There is no ${what} "${id}".`);
    return row;
  };
  const fail = (jobId: string, failure: JobFailure): void => {
    const job = found(state.jobs.get(jobId), "job", jobId);
    if (job.status !== "running") throw new TypeError(`The job "${jobId}" has ${job.status} already.`);
    failJob(world, job, clock.wallNow(), described(failure));
  };
  return {
    lease(requestId, outcome) {
      settle(world);
      const lease = [...state.leases.all()].find((row) => row.requestId === requestId);
      endLease(world, found(lease, "lease request", requestId), outcome, clock.wallNow());
    },
    failJob(jobId, failure) {
      settle(world);
      fail(jobId, failure);
    },
    failInfluencer(influencerId, failure = {}) {
      settle(world);
      const { jobId } = found(state.influencers.get(influencerId), "influencer", influencerId);
      fail(jobId, { code: "PLATFORM_ERROR", ...failure });
    },
    requireApproval(containerId) {
      settle(world);
      const row = found(state.content.get(containerId), "content", containerId);
      if (row.approvalStatus !== "not_required") throw new TypeError(`The content is ${row.approvalStatus} already.`);
      state.content.put({ ...row, approvalStatus: "pending" });
    },
    requireReauthorisation(socialAccountId) {
      settle(world);
      const row = found(state.socialAccounts.get(socialAccountId), "account", socialAccountId);
      if (row.disconnectedAt !== null) throw new TypeError("The account is disconnected already.");
      const now = clock.wallNow();
      state.socialAccounts.put({ ...row, tokenExpiresAt: now });
      endConsent(world, socialAccountId, now);
    },
    emptyPortfolio(projectId, empty = true) {
      const row = found(state.projects.get(projectId), "project", projectId);
      state.projects.put({ ...row, emptyPortfolio: empty });
    },
    next(outcome, { projectId, times = 1 } = {}) {
      if (!(Number.isInteger(times) && times > 0)) throw new TypeError("times must be a whole number above zero.");
      if (projectId !== undefined) found(state.projects.get(projectId), "project", projectId);
      settle(world);
      state.outcomes.put({ id: world.ids.uuid("out"), outcome, projectId: projectId ?? null, left: times });
    },
    planned: () => [...state.outcomes.all()].filter((row) => row.left > 0),
    clear() {
      for (const row of state.outcomes.all()) if (row.left > 0) state.outcomes.put({ ...row, left: 0 });
    },
  };
}
