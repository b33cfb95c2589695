import type { ServerHandlers } from "../pipeline/handler.ts";
import { requireActive } from "./find.ts";
import { findInfluencer, influencerView, startInfluencer } from "./influencers.ts";
import { jobStarted } from "./jobs.ts";

export const influencersChange: ServerHandlers<"influencers"> = {
  update(call) {
    const { world, body } = call;
    const { row, project } = findInfluencer(call, call.params.influencerId);
    const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const updated = world.state.influencers.put({ ...row, ...changes, updatedAt: world.clock.wallNow() });
    return { body: influencerView(world, updated, project) };
  },

  /** The copy is drawn anew from the original's traits; that it has a face of its own is assumed. */
  clone(call) {
    const { world, body } = call;
    const { row, project } = findInfluencer(call, call.params.influencerId);
    requireActive(project);
    const started = startInfluencer(world, project, { gender: body.gender ?? row.gender });
    const { brandVoice = row.brandVoice, language = row.language } = body;
    const copy = world.state.influencers.put({
      ...started.influencer,
      name: body.name,
      ageRange: body.ageRange === undefined ? row.ageRange : body.ageRange,
      ...(brandVoice !== undefined && { brandVoice }),
      ...(language !== undefined && { language }),
    });
    return { body: { ...jobStarted(world, started.job), influencerId: copy.id } };
  },
};
