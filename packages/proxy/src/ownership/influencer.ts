import { buildPath, rooms } from "@layers-kit/contract";
import { idIn, type Way } from "./way.ts";

/** An influencer names its project when it is read alone. [docs ref/influencers/get-influencer] */
export const influencer: Way = (id, { session, facts, upstream, use }) =>
  facts.resolve(session, "influencer", id, use, async () => {
    const found = await upstream.read(buildPath(rooms.influencers.read, { influencerId: id }));
    return found?.influencerId === id ? idIn(found.projectId) : null;
  });
