import type {
  ApproveRequest,
  Content,
  ContentPage,
  ContentProgress,
  ContentStarted,
  ListContentQuery,
  RejectRequest,
  RemixRequest,
  Review,
  ReviewPolicy,
  SlideshowBuilderRequest,
  UgcRemixRequest,
  UpdateReviewPolicyRequest,
} from "./content.schemas.ts";
import { endpoint, type IdLocation, room } from "./route.ts";

const actorIds: readonly IdLocation[] = [
  { kind: "influencer", in: "body", at: "influencerId" },
  { kind: "socialAccount", in: "body", at: "socialAccountId" },
];

/** What every format has in common: it costs credits and starts a job. [seed S004] */
const generate = {
  method: "POST",
  scope: "content:write",
  rateClass: "long-running",
  status: 202,
  ids: actorIds,
  starts: { kind: "job", at: "jobId" },
} as const;

/** Generated content and its review. [seed S002, S004] */
export const content = room("content", {
  slideshowRemix: endpoint<{ body: RemixRequest; response: ContentStarted }>()({
    ...generate,
    path: "/v1/projects/:projectId/content/slideshow-remix",
  }),
  videoRemix: endpoint<{ body: RemixRequest; response: ContentStarted }>()({
    ...generate,
    path: "/v1/projects/:projectId/content/video-remix",
  }),
  ugcRemix: endpoint<{ body: UgcRemixRequest; response: ContentStarted }>()({
    ...generate,
    path: "/v1/projects/:projectId/content/ugc-remix",
    ids: [...actorIds, { kind: "media", in: "body", at: "mediaId" }],
  }),
  slideshowBuilder: endpoint<{ body: SlideshowBuilderRequest; response: ContentStarted }>()({
    ...generate,
    path: "/v1/projects/:projectId/content/slideshow-builder",
  }),
  list: endpoint<{ query: ListContentQuery; response: ContentPage }>()({
    method: "GET",
    path: "/v1/projects/:projectId/content",
    scope: "content:read",
    query: {
      status: "many",
      format: "many",
      creativeType: "one",
      since: "one",
      until: "one",
      limit: "one",
      cursor: "one",
    },
  }),
  read: endpoint<{ response: Content }>()({ method: "GET", path: "/v1/content/:containerId", scope: "content:read" }),
  progress: endpoint<{ response: ContentProgress }>()({
    method: "GET",
    path: "/v1/content/:containerId/progress",
    scope: "content:read",
  }),
  approve: endpoint<{ body: ApproveRequest; response: Review }>()({
    method: "POST",
    path: "/v1/content/:containerId/approve",
    scope: "content:approve",
    caller: "review",
  }),
  reject: endpoint<{ body: RejectRequest; response: Review }>()({
    method: "POST",
    path: "/v1/content/:containerId/reject",
    scope: "content:approve",
    caller: "review",
  }),
  readReviewPolicy: endpoint<{ response: ReviewPolicy }>()({
    method: "GET",
    path: "/v1/projects/:projectId/content-review-policy",
    scope: "content:read",
    caller: "review",
  }),
  updateReviewPolicy: endpoint<{ body: UpdateReviewPolicyRequest; response: ReviewPolicy }>()({
    method: "PATCH",
    path: "/v1/projects/:projectId/content-review-policy",
    scope: "content:approve",
    caller: "review",
  }),
});
