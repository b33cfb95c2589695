import type {
  CreateInfluencerRequest,
  DeletedInfluencer,
  DeleteInfluencerRequest,
  Influencer,
  InfluencerPage,
  InfluencerStarted,
  ListInfluencersQuery,
} from "./influencers.schemas.ts";
import { endpoint, room } from "./route.ts";

/** The personas of a project. Reading them takes the write scope too. [docs ref/influencers] */
export const influencers = room("influencers", {
  list: endpoint<{ query: ListInfluencersQuery; response: InfluencerPage }>()({
    method: "GET",
    path: "/v1/projects/:projectId/influencers",
    scope: "influencers:write",
    query: { status: "one", limit: "one", cursor: "one" },
  }),
  create: endpoint<{ body: CreateInfluencerRequest; response: InfluencerStarted }>()({
    method: "POST",
    path: "/v1/projects/:projectId/influencers",
    scope: "influencers:write",
    rateClass: "long-running",
    status: 202,
    starts: { kind: "job", at: "jobId" },
  }),
  read: endpoint<{ response: Influencer }>()({
    method: "GET",
    path: "/v1/influencers/:influencerId",
    scope: "influencers:write",
  }),
  delete: endpoint<{ body: DeleteInfluencerRequest; response: DeletedInfluencer }>()({
    method: "DELETE",
    path: "/v1/influencers/:influencerId",
    scope: "influencers:write",
    caller: "disconnect",
  }),
});
