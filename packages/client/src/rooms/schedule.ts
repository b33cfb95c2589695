import type {
  CanceledPost,
  CancelPostRequest,
  ListPostsQuery,
  Rescheduled,
  RescheduleRequest,
  Scheduled,
  ScheduledPost,
  ScheduledPostPage,
  ScheduleRequest,
} from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** Posts and their times. */
export interface ScheduleCalls {
  /**
   * Schedules content on 1 to 50 accounts, all of them or none, at an instant in UTC that ends in `Z`. `gateStatus` says
   * whether it is queued or waits for approval; `APPROVAL_REQUIRED` and `CONTENT_REJECTED` refuse it. [seed S002]
   */
  create(containerId: string, input: ScheduleRequest, options?: ActionOptions): Promise<Scheduled>;
  /** Latest first. [docs ref/publishing/list-posts] */
  listPosts(projectId: string, query?: ListPostsQuery, options?: CallOptions): Promise<ScheduledPostPage>;
  /** [docs ref/publishing/get-post] */
  readPost(postId: string, options?: CallOptions): Promise<ScheduledPost>;
  /** Only while the post is queued, else `CONFLICT`. [docs ref/publishing/reschedule-post] */
  reschedule(postId: string, input: RescheduleRequest, options?: ActionOptions): Promise<Rescheduled>;
  /** `CONFLICT` once it is final or on its way out. [docs ref/publishing/cancel-post] */
  cancelPost(postId: string, input?: CancelPostRequest, options?: CallOptions): Promise<CanceledPost>;
}
