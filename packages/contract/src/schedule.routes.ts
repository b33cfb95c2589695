import { endpoint, room } from "./route.ts";
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
} from "./schedule.schemas.ts";

/** Posts and their times. Schedule's own 200 is assumed: the docs state none for the queued case. [seed S002] */
export const schedule = room("schedule", {
  create: endpoint<{ body: ScheduleRequest; response: Scheduled }>()({
    method: "POST",
    path: "/v1/content/:containerId/schedule",
    scope: "publish:write",
    ids: [{ kind: "socialAccount", in: "body", at: "targets.*.socialAccountId" }],
  }),
  listPosts: endpoint<{ query: ListPostsQuery; response: ScheduledPostPage }>()({
    method: "GET",
    path: "/v1/projects/:projectId/scheduled-posts",
    scope: "publish:read",
    query: { status: "many", socialAccountId: "one", since: "one", until: "one", limit: "one", cursor: "one" },
    ids: [{ kind: "socialAccount", in: "query", at: "socialAccountId" }],
  }),
  readPost: endpoint<{ response: ScheduledPost }>()({
    method: "GET",
    path: "/v1/scheduled-posts/:postId",
    scope: "publish:read",
  }),
  reschedule: endpoint<{ body: RescheduleRequest; response: Rescheduled }>()({
    method: "POST",
    path: "/v1/scheduled-posts/:postId/reschedule",
    scope: "publish:write",
  }),
  cancelPost: endpoint<{ body: CancelPostRequest; response: CanceledPost }>()({
    method: "DELETE",
    path: "/v1/scheduled-posts/:postId",
    scope: "publish:write",
  }),
});
