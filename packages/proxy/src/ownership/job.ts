import { buildPath, rooms } from "@layers-kit/contract";
import type { Exchange } from "../exchange.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { openReceipt } from "../receipt.ts";
import { content } from "./content.ts";
import { influencer } from "./influencer.ts";
import { idIn, type Way } from "./way.ts";

/** A job may name its project, its content or its influencer; one that names nothing needs the receipt of its start. */
export const job: Way = async (id, exchange, project) => {
  const { config, session, facts, upstream, use, receipt } = exchange;
  const linked = await facts.resolve(session, "job", id, use, async () => {
    const found = await upstream.read(buildPath(rooms.jobs.read, { jobId: id }));
    return found?.jobId === id ? projectOfJob(found, exchange, project) : null;
  });
  return linked ?? openReceipt(session, receipt, "job", id, config.clock.now());
};

async function projectOfJob(found: JsonObject, exchange: Exchange, project: string | null): Promise<string | null> {
  const projectId = idIn(found.projectId);
  if (projectId !== null) return projectId;
  const containers = containersOf(found);
  if (containers.length > 0) {
    const projects = new Set(await Promise.all(containers.map((id) => content(id, exchange, project))));
    const [only = null] = projects;
    return projects.size === 1 ? only : null;
  }
  const influencerId = idIn(found.influencerId);
  return influencerId === null ? null : influencer(influencerId, exchange, project);
}

function containersOf(found: JsonObject): string[] {
  const result = isObject(found.result) ? found.result : {};
  const listed = Array.isArray(found.containerIds) ? found.containerIds : [];
  return [...new Set([found.containerId, result.containerId, ...listed].map(idIn).filter((id) => id !== null))];
}
