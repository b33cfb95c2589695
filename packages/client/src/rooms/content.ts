import {
  type ApproveRequest,
  type Content,
  type ContentPage,
  type ContentProgress,
  type ContentStarted,
  type ListContentQuery,
  type RejectRequest,
  type RemixRequest,
  type Review,
  type ReviewPolicy,
  rooms,
  type SlideshowBuilderRequest,
  type UgcRemixRequest,
  type UpdateReviewPolicyRequest,
} from "@layers-kit/contract";
import type { ActionOptions, Call, CallOptions } from "../call/call.ts";

/**
 * Generated content and its review. Each of the four formats burns the partner's credits and starts a job of about two
 * minutes; `BILLING_EXHAUSTED` and `INFLUENCER_REQUIRED` are answered before anything is spent. [seed S002, S004]
 */
export interface ContentCalls {
  /** Remixes a slideshow, about 50 credits. [seed S002] */
  slideshowRemix(projectId: string, input: RemixRequest, options?: ActionOptions): Promise<ContentStarted>;
  /** Remixes a video, about 120 credits. [seed S004] */
  videoRemix(projectId: string, input: RemixRequest, options?: ActionOptions): Promise<ContentStarted>;
  /** Makes a video around the customer's own demo video, about 120 credits. [docs ref/content/ugc-remix] */
  ugcRemix(projectId: string, input: UgcRemixRequest, options?: ActionOptions): Promise<ContentStarted>;
  /** Makes a slideshow from an opening line, about 50 credits. [docs ref/content/slideshow-builder] */
  slideshowBuilder(projectId: string, input: SlideshowBuilderRequest, options?: ActionOptions): Promise<ContentStarted>;
  /** Newest first. [docs ref/content/list-containers] */
  list(projectId: string, query?: ListContentQuery, options?: CallOptions): Promise<ContentPage>;
  /** [docs ref/content/get-container] */
  read(containerId: string, options?: CallOptions): Promise<Content>;
  /** How far content is without its job's id; the fraction starts again at every stage. [docs ref/content/get-progress] */
  progress(containerId: string, options?: CallOptions): Promise<ContentProgress>;
  /** `CONFLICT`: decided already, or no review is asked for. [docs ref/approval/approve-content] */
  approve(containerId: string, input?: ApproveRequest, options?: ActionOptions): Promise<Review>;
  /** There is no undo. [docs ref/approval/reject-content] */
  reject(containerId: string, input: RejectRequest, options?: ActionOptions): Promise<Review>;
  /** [docs ref/approval/policy] */
  readReviewPolicy(projectId: string, options?: CallOptions): Promise<ReviewPolicy>;
  /** [docs ref/approval/policy] */
  updateReviewPolicy(
    projectId: string,
    input: UpdateReviewPolicyRequest,
    options?: ActionOptions,
  ): Promise<ReviewPolicy>;
}

export function contentCalls(call: Call): ContentCalls {
  return {
    slideshowRemix: (projectId, input, options) =>
      call(rooms.content.slideshowRemix, { params: { projectId }, body: input, ...options }),
    videoRemix: (projectId, input, options) =>
      call(rooms.content.videoRemix, { params: { projectId }, body: input, ...options }),
    ugcRemix: (projectId, input, options) =>
      call(rooms.content.ugcRemix, { params: { projectId }, body: input, ...options }),
    slideshowBuilder: (projectId, input, options) =>
      call(rooms.content.slideshowBuilder, { params: { projectId }, body: input, ...options }),
    list: (projectId, query, options) => call(rooms.content.list, { params: { projectId }, query, ...options }),
    read: (containerId, options) => call(rooms.content.read, { params: { containerId }, ...options }),
    progress: (containerId, options) => call(rooms.content.progress, { params: { containerId }, ...options }),
    approve: (containerId, input = {}, options) =>
      call(rooms.content.approve, { params: { containerId }, body: input, ...options }),
    reject: (containerId, input, options) =>
      call(rooms.content.reject, { params: { containerId }, body: input, ...options }),
    readReviewPolicy: (projectId, options) =>
      call(rooms.content.readReviewPolicy, { params: { projectId }, ...options }),
    updateReviewPolicy: (projectId, input, options) =>
      call(rooms.content.updateReviewPolicy, { params: { projectId }, body: input, ...options }),
  };
}
