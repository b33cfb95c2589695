import { type Job, type JobCancelation, rooms } from "@layers-kit/contract";
import type { ActionOptions, Call, CallOptions } from "../call/call.ts";

/** Work that goes on after the call that started it. */
export interface JobsCalls {
  /** `NOT_FOUND` may also mean that the proxy's receipt for this job was lost; its content can still be read. [seed S002] */
  read(jobId: string, options?: CallOptions): Promise<Job>;
  /** `accepted: true` is a promise, so go on watching. `CONFLICT`: this stage cannot be stopped. [docs ref/jobs/cancel-job] */
  cancel(jobId: string, options?: ActionOptions): Promise<JobCancelation>;
}

export function jobsCalls(call: Call): JobsCalls {
  return {
    read: (jobId, options) => call(rooms.jobs.read, { params: { jobId }, ...options }),
    cancel: (jobId, options) => call(rooms.jobs.cancel, { params: { jobId }, ...options }),
  };
}
