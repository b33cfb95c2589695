/** What a customer did, for the host's own analytics. Nothing is sent anywhere by the kit. */
export type LayersEvent = { [T in keyof LayersEvents]: { readonly type: T } & LayersEvents[T] }[keyof LayersEvents];

/** Product events by name. Ids are the API's. */
export interface LayersEvents {
  "project.saved": { readonly projectId: string; readonly created: boolean };
  "media.added": { readonly mediaId: string; readonly kind: string };
  "media.removed": { readonly mediaId: string };
  "social.opened": { readonly platform: string };
  "social.connected": { readonly platform: string; readonly socialAccountId: string };
  "social.closed": { readonly platform: string };
  /** Also when a leased account was given back. */
  "social.disconnected": { readonly platform: string; readonly socialAccountId: string };
  /** Hashtags are being looked for. */
  "keywords.started": { readonly projectId: string };
  /** A persona is being made. */
  "influencer.started": { readonly influencerId: string };
  "influencer.deleted": { readonly influencerId: string };
  "source.picked": { readonly sourceId: string; readonly from: "recommended" | "search" };
  "content.started": { readonly jobId: string; readonly containerId: string };
  "content.ready": { readonly containerId: string };
  "content.failed": { readonly containerId: string };
  "content.cancelled": { readonly jobId: string };
  "post.scheduled": { readonly containerId: string; readonly postIds: readonly string[] };
  "lease.requested": { readonly requestId: string; readonly count: number };
  "step.changed": { readonly step: string };
  "step.skipped": { readonly step: string };
}
