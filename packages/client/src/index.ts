/** Typed calls to the Layers API through a partner's proxy, in a browser or on a server. */
export type { ActionOptions, CallOptions } from "./call/call.ts";
export { type ClientErrorCode, LayersError, type LayersErrorInit } from "./call/errors.ts";
export { newIdempotencyKey } from "./call/idempotency-key.ts";
export { isLayersError } from "./call/is-layers-error.ts";
export { memoryReceipts, type ReceiptStore } from "./call/receipts.ts";
export { retryLimits } from "./call/retry.ts";
export * from "./client.ts";
export { type Clock, systemClock } from "./clock.ts";
export type { AppMediaCalls } from "./rooms/app-media.ts";
export type { ContentCalls } from "./rooms/content.ts";
export type { InfluencersCalls } from "./rooms/influencers.ts";
export type { JobsCalls } from "./rooms/jobs.ts";
export type { KeywordsCalls } from "./rooms/keywords.ts";
export type { LeasedAccountsCalls, LeaseInput } from "./rooms/leased-accounts.ts";
export type { CreateProjectInput, ListProjectsInput, ProjectsCalls, UpdateProjectInput } from "./rooms/projects.ts";
export type { LayersRooms } from "./rooms/rooms.ts";
export type { ScheduleCalls } from "./rooms/schedule.ts";
export type { SocialCalls } from "./rooms/social.ts";
export type { SourcesCalls } from "./rooms/sources.ts";
export { onSocialConnectHint, type SaidOutcome, type SocialConnectHint } from "./social-connect/channel.ts";
export {
  beginSocialConnect,
  completeSocialConnect,
  type SocialConnectReturn,
} from "./social-connect/social-connect.ts";
export type { StartedConnect } from "./social-connect/started-connects.ts";
export { type Pace, paces, postTimes } from "./watch/pace.ts";
export { type Presence, pagePresence } from "./watch/presence.ts";
export type { Watch, Watched, WatchOptions } from "./watch/watch.ts";
export type { Watches } from "./watch/watches.ts";
