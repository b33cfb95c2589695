import { buildPath, rooms } from "@layers-kit/contract";
import { rowsOf } from "./pages.ts";
import { projectOfCustomer } from "./project.ts";
import { idIn, type Way } from "./way.ts";

/** An account is a project's when it stands in the project's own list; nothing about an account names its project. */
export const socialAccount: Way = async (id, exchange, project) => {
  const { session, facts, upstream, use } = exchange;
  const projectId = project ?? (await projectOfCustomer(exchange));
  if (projectId === null) return null;
  const known = await facts.known(session, "socialAccount", id, use);
  if (known?.value === projectId) return projectId;
  let found = false;
  for await (const row of rowsOf(upstream, buildPath(rooms.social.list, { projectId }), projectId)) {
    const accountId = idIn(row.socialAccountId);
    if (accountId !== null) facts.learn(session, "socialAccount", accountId, projectId);
    if (accountId === id) found = true;
  }
  return found ? projectId : null;
};
