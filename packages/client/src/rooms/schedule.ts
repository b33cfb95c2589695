import {
  type CanceledPost,
  type CancelPostRequest,
  type ListPostsQuery,
  type Rescheduled,
  type RescheduleRequest,
  rooms,
  type Scheduled,
  type ScheduledPost,
  type ScheduledPostPage,
  type ScheduleRequest,
} from "@layers-kit/contract";
import type { ActionOptions, Call, CallOptions } from "../call/call.ts";

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

export function scheduleCalls(call: Call): ScheduleCalls {
  return {
    create: (containerId, input, options) =>
      call(rooms.schedule.create, { params: { containerId }, body: input, ...options }),
    listPosts: (projectId, query, options) =>
      call(rooms.schedule.listPosts, { params: { projectId }, query, ...options }),
    readPost: (postId, options) => call(rooms.schedule.readPost, { params: { postId }, ...options }),
    reschedule: (postId, input, options) =>
      call(rooms.schedule.reschedule, { params: { postId }, body: input, ...options }),
    cancelPost: (postId, input, options) =>
      call(rooms.schedule.cancelPost, { params: { postId }, body: input, ...options }),
  };
}
