import type {
  CreateInfluencerRequest,
  DeletedInfluencer,
  DeleteInfluencerRequest,
  Influencer,
  InfluencerPage,
  InfluencerStarted,
  ListInfluencersQuery,
} from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** The personas that stand in for the brand. */
export interface InfluencersCalls {
  /** Newest first; archived ones are hidden. [docs ref/influencers/list-influencers] */
  list(projectId: string, query?: ListInfluencersQuery, options?: CallOptions): Promise<InfluencerPage>;
  /** Starts the making of a persona, about a minute; the answer has the id it will have. [docs ref/influencers/create-influencer] */
  create(projectId: string, input: CreateInfluencerRequest, options?: ActionOptions): Promise<InfluencerStarted>;
  read(influencerId: string, options?: CallOptions): Promise<Influencer>;
  /** There is no undo. [docs ref/influencers] */
  delete(influencerId: string, input?: DeleteInfluencerRequest, options?: CallOptions): Promise<DeletedInfluencer>;
}
