import type { Call } from "../call/call.ts";
import { type AppMediaCalls, appMediaCalls } from "./app-media.ts";
import { type ContentCalls, contentCalls } from "./content.ts";
import { type InfluencersCalls, influencersCalls } from "./influencers.ts";
import { type JobsCalls, jobsCalls } from "./jobs.ts";
import { type KeywordsCalls, keywordsCalls } from "./keywords.ts";
import { type LeasedAccountsCalls, leasedAccountsCalls } from "./leased-accounts.ts";
import { type ProjectsCalls, projectsCalls } from "./projects.ts";
import { type ScheduleCalls, scheduleCalls } from "./schedule.ts";
import { type SocialCalls, socialCalls } from "./social.ts";
import { type SourcesCalls, sourcesCalls } from "./sources.ts";

/** One method for each endpoint a browser may call, by the API's own rooms. */
export interface LayersRooms {
  readonly projects: ProjectsCalls;
  readonly appMedia: AppMediaCalls;
  readonly social: SocialCalls;
  readonly influencers: InfluencersCalls;
  readonly keywords: KeywordsCalls;
  readonly sources: SourcesCalls;
  readonly content: ContentCalls;
  readonly jobs: JobsCalls;
  readonly schedule: ScheduleCalls;
  readonly leasedAccounts: LeasedAccountsCalls;
}

export function createRooms(call: Call): LayersRooms {
  return {
    projects: projectsCalls(call),
    appMedia: appMediaCalls(call),
    social: socialCalls(call),
    influencers: influencersCalls(call),
    keywords: keywordsCalls(call),
    sources: sourcesCalls(call),
    content: contentCalls(call),
    jobs: jobsCalls(call),
    schedule: scheduleCalls(call),
    leasedAccounts: leasedAccountsCalls(call),
  };
}
