import type { Influencer, InfluencerStarted } from "./influencers.schemas.ts";
import type { CloneInfluencerRequest, UpdateInfluencerRequest } from "./influencers.server.schemas.ts";
import { endpoint } from "./route.ts";
import { serverRoom } from "./server-route.ts";

/** Changes and copies of a persona. [docs ref/influencers; mcp] */
export const influencersServer = serverRoom("influencers", {
  update: endpoint<{ body: UpdateInfluencerRequest; response: Influencer }>()({
    method: "PATCH",
    path: "/v1/influencers/:influencerId",
    scope: "influencers:write",
  }),
  clone: endpoint<{ body: CloneInfluencerRequest; response: InfluencerStarted }>()({
    method: "POST",
    path: "/v1/influencers/:influencerId/clone",
    scope: "influencers:write",
    rateClass: "long-running",
    status: 202,
  }),
});
