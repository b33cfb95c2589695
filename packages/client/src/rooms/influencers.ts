import {
  type CreateInfluencerRequest,
  type DeletedInfluencer,
  type DeleteInfluencerRequest,
  type Influencer,
  type InfluencerPage,
  type InfluencerStarted,
  type ListInfluencersQuery,
  rooms,
} from "@layers-kit/contract";
import type { ActionOptions, Call, CallOptions } from "../call/call.ts";

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

export function influencersCalls(call: Call): InfluencersCalls {
  return {
    list: (projectId, query, options) => call(rooms.influencers.list, { params: { projectId }, query, ...options }),
    create: (projectId, input, options) =>
      call(rooms.influencers.create, { params: { projectId }, body: input, ...options }),
    read: (influencerId, options) => call(rooms.influencers.read, { params: { influencerId }, ...options }),
    delete: (influencerId, input, options) =>
      call(rooms.influencers.delete, { params: { influencerId }, body: input, ...options }),
  };
}
