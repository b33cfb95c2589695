import * as z from "zod/mini";
import { Failure, Id, openEnum, Timestamp } from "./common.schemas.ts";

/** Only `running` goes on. [seed S002; docs con/jobs] */
export const JobStatus = z.enum(["running", "completed", "failed", "canceled"]);

const jobLinks = {
  projectId: z.optional(z.nullable(Id)),
  containerId: z.optional(z.nullable(Id)),
  containerIds: z.optional(z.array(Id)),
  influencerId: z.optional(z.nullable(Id)),
};

/** The 202 of every call that starts a job. [seed S004] */
export const JobStarted = z.looseObject({
  jobId: Id,
  kind: z.string(),
  status: openEnum(JobStatus.options),
  stage: z.optional(z.string()),
  locationUrl: z.optional(z.string()),
  startedAt: z.optional(Timestamp),
  ...jobLinks,
});
export type JobStarted = z.infer<typeof JobStarted>;

/** A job's state. `progress` runs from 0 to 1 and may be absent; `stage` is a free word. [seed S002; docs ref/jobs/get-job] */
export const Job = z.looseObject({
  jobId: Id,
  kind: z.string(),
  status: openEnum(JobStatus.options),
  stage: z.optional(z.nullable(z.string())),
  progress: z.optional(z.nullable(z.number())),
  startedAt: z.optional(z.nullable(Timestamp)),
  finishedAt: z.optional(z.nullable(Timestamp)),
  result: z.optional(z.nullable(z.looseObject({}))),
  error: z.optional(z.nullable(Failure)),
  ...jobLinks,
});
export type Job = z.infer<typeof Job>;

/** The answer to a cancelation; `accepted: false` says why not. [docs ref/jobs/cancel-job] */
export const JobCancelation = z.looseObject({ jobId: Id, accepted: z.boolean(), reason: z.optional(z.string()) });
export type JobCancelation = z.infer<typeof JobCancelation>;

export const jobsSchemas = { read: { response: Job }, cancel: { response: JobCancelation } };
