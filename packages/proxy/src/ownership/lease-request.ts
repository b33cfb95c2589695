import { buildPath, rooms } from "@layers-kit/contract";
import { idIn, type Way } from "./way.ts";

/** Read under the project it is said to be in, and believed only when it names that project itself. [seed S001] */
export const leaseRequest: Way = async (id, { upstream }, project) => {
  if (project === null) return null;
  const path = buildPath(rooms.leasedAccounts.readRequest, { projectId: project, requestId: id });
  const found = await upstream.read(path);
  return found?.requestId === id ? idIn(found.projectId) : null;
};
