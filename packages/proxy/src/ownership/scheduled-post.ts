import { buildPath, rooms } from "@layers-kit/contract";
import { content } from "./content.ts";
import { idIn, type Way } from "./way.ts";

/** A post names its content, and the content its project. [docs ref/publishing/get-post] */
export const scheduledPost: Way = (id, exchange, project) => {
  const { session, facts, upstream, use } = exchange;
  return facts.resolve(session, "scheduledPost", id, use, async () => {
    const found = await upstream.read(buildPath(rooms.schedule.readPost, { postId: id }));
    const containerId = found?.id === id ? idIn(found.containerId) : null;
    return containerId === null ? null : content(containerId, exchange, project);
  });
};
