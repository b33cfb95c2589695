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
} from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

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
