import { buildPath, rooms } from "@layers-kit/contract";
import { idIn, type Way } from "./way.ts";

/** Content names its project. [seed S002; docs ref/content/get-container] */
export const content: Way = (id, { session, facts, upstream, use }) =>
  facts.resolve(session, "content", id, use, async () => {
    const found = await upstream.read(buildPath(rooms.content.read, { containerId: id }));
    return found?.id === id ? idIn(found.projectId) : null;
  });
