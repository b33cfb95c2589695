import type { JobStarted, Keywords } from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** The project's hashtag bank. */
export interface KeywordsCalls {
  /** Best first. `refreshedAt` is null until the first run has ended. [seed S002] */
  read(projectId: string, options?: CallOptions): Promise<Keywords>;
  /** Starts another run of four to five minutes. Needs the project's `appDescription`. [docs ref/keywords/refresh-keywords] */
  refresh(projectId: string, options?: ActionOptions): Promise<JobStarted>;
}
