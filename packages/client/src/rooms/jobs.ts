import type { Job, JobCancelation } from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** Work that goes on after the call that started it. */
export interface JobsCalls {
  /** `NOT_FOUND` may also mean that the proxy's receipt for this job was lost; its content can still be read. [seed S002] */
  read(jobId: string, options?: CallOptions): Promise<Job>;
  /** `accepted: true` is a promise, so go on watching. `CONFLICT`: this stage cannot be stopped. [docs ref/jobs/cancel-job] */
  cancel(jobId: string, options?: ActionOptions): Promise<JobCancelation>;
}
