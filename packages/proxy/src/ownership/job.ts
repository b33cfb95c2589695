import { buildPath, rooms } from "@layers-kit/contract";
import { isObject, type JsonObject } from "../json-object.ts";
import { openReceipt } from "../receipt.ts";
import { content } from "./content.ts";
import { influencer } from "./influencer.ts";
import { type Inquiry, idIn, type Way } from "./way.ts";

/** A job may name its project, its content or its influencer; one that names nothing needs the receipt of its start. */
export const job: Way = async (id, inquiry) => {
  const { config, session, facts, upstream, use, receipt } = inquiry;
  const linked = await facts.resolve(session, "job", id, use, async () => {
    const found = await upstream.read(buildPath(rooms.jobs.read, { jobId: id }));
    return found?.jobId === id ? projectOfJob(found, inquiry) : null;
  });
  return linked ?? openReceipt(session, receipt, "job", id, config.clock.now());
};

async function projectOfJob(found: JsonObject, inquiry: Inquiry): Promise<string | null> {
  const projectId = idIn(found.projectId);
  if (projectId !== null) return projectId;
  const containers = containersOf(found);
  if (containers.length > 0) {
    const projects = new Set(await Promise.all(containers.map((id) => content(id, inquiry))));
    const [only = null] = projects;
    return projects.size === 1 ? only : null;
  }
  const influencerId = idIn(found.influencerId);
  return influencerId === null ? null : influencer(influencerId, inquiry);
}

function containersOf(found: JsonObject): string[] {
  const result = isObject(found.result) ? found.result : {};
  const listed = Array.isArray(found.containerIds) ? found.containerIds : [];
  return [...new Set([found.containerId, result.containerId, ...listed].map(idIn).filter((id) => id !== null))];
}
