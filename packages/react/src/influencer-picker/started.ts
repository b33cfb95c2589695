import type { CreateInfluencerRequest } from "@layers-kit/contract";

/** The persona that was asked for here last. */
export interface StartedInfluencer {
  readonly influencerId: string;
  readonly jobId: string;
  readonly wish: CreateInfluencerRequest;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** What it is kept under. */
export const startedKey = (projectId: string): string => `influencer:${projectId}`;
