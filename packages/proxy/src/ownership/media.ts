import { buildPath, rooms } from "@layers-kit/contract";
import { rowsOf } from "./pages.ts";
import type { Way } from "./way.ts";

/** App media cannot be read alone: it is looked for in the list of the project it is said to be in. */
export const media: Way = async (id, { upstream }, project) => {
  if (project === null) return null;
  for await (const row of rowsOf(upstream, buildPath(rooms.appMedia.list, { projectId: project }), project)) {
    if (row.id === id) return project;
  }
  return null;
};
