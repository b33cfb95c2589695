/** How often one kind of thing is asked about, in milliseconds. Every wait gets up to a fifth more, at random. */
export interface Pace {
  /** The first wait, and the least time between two reads of the same thing. */
  readonly startMs: number;
  /** How long the first wait is kept before it grows. */
  readonly steadyMs: number;
  /** What a wait grows by, each time. */
  readonly growth: number;
  readonly maxMs: number;
}

export type PaceName =
  | "job"
  | "influencer"
  | "oauthStatus"
  | "keywords"
  | "postDue"
  | "postSoon"
  | "postLater"
  | "leaseRequest";

const MINUTE = 60_000;

/** The API's own advice on polling. All customers of a partner share 120 reads a minute. [docs ops/rate-limits] */
export const paces: Readonly<Record<PaceName, Pace>> = {
  /** [seed S002; docs ref/jobs/get-job] */
  job: { startMs: 3_000, steadyMs: 0, growth: 1.3, maxMs: 10_000 },
  /** A persona takes about a minute. [seed S002] */
  influencer: { startMs: 3_000, steadyMs: 1.5 * MINUTE, growth: 1.3, maxMs: 15_000 },
  /** Never under a second. [docs ref/social-accounts/oauth-status] */
  oauthStatus: { startMs: 2_000, steadyMs: 0, growth: 1.3, maxMs: 5_000 },
  /** A run takes four to five minutes; the pace is assumed. [docs ref/keywords/refresh-keywords] */
  keywords: { startMs: 15_000, steadyMs: 10 * MINUTE, growth: 1.3, maxMs: MINUTE },
  /** A post that is due or on its way out. [docs-old ref/publishing/get-scheduled-post] */
  postDue: { startMs: 5_000, steadyMs: 5 * MINUTE, growth: 1.3, maxMs: 30_000 },
  /** A post within ten minutes of its time. [docs-old ref/publishing/get-scheduled-post] */
  postSoon: { startMs: 30_000, steadyMs: 0, growth: 1, maxMs: 30_000 },
  /** A post further off, which only a person moves. */
  postLater: { startMs: 5 * MINUTE, steadyMs: 0, growth: 1, maxMs: 5 * MINUTE },
  /** Fulfilled by people within two days. [seed S001] */
  leaseRequest: { startMs: 60 * MINUTE, steadyMs: 0, growth: 1, maxMs: 60 * MINUTE },
};

/** From when on a post counts as due, and as soon, in milliseconds before its time. */
export const postTimes: { readonly dueMs: number; readonly soonMs: number } = { dueMs: 15_000, soonMs: 10 * MINUTE };
