import type { RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import { progressOf } from "../work/jobs.ts";
import { slideshowBuilder, slideshowRemix, ugcRemix, videoRemix } from "./content-generate.ts";
import { approve, readReviewPolicy, reject, updateReviewPolicy } from "./content-review.ts";
import { contentStatus, contentView } from "./content-view.ts";
import { owned, projectOf } from "./find.ts";
import { instant } from "./times.ts";

export const content: RoomHandlers<"content"> = {
  slideshowRemix,
  videoRemix,
  ugcRemix,
  slideshowBuilder,
  approve,
  reject,
  readReviewPolicy,
  updateReviewPolicy,

  async list(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const since = query.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(query.since);
    const until = query.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(query.until);
    const page = paginate({
      list: `content ${project.id}`,
      rows: world.state.content.newestFirst(project.id),
      keep: (row) =>
        (query.creativeType === undefined || (query.creativeType === "uploaded") === (row.jobId === null)) &&
        (query.format?.some((format) => format === row.format) ?? true) &&
        row.createdAt >= since &&
        row.createdAt <= until &&
        (query.status?.includes(contentStatus(world, row)) ?? true),
      idOf: (row) => row.id,
      query,
      usual: 25,
    });
    const items = await Promise.all(page.rows.map((row) => contentView(world, row)));
    return { body: { items, nextCursor: page.nextCursor } };
  },

  async read(call) {
    return { body: await contentView(call.world, owned(call, "content", call.params.containerId).row) };
  },

  progress(call) {
    const { world } = call;
    const { row } = owned(call, "content", call.params.containerId);
    const job = row.jobId === null ? undefined : world.state.jobs.get(row.jobId);
    const status = contentStatus(world, row);
    if (job?.status !== "running") {
      const updatedAt = instant(job?.finishedAt ?? row.createdAt);
      return { body: { containerId: row.id, status, stage: null, stageProgress: null, etaSeconds: null, updatedAt } };
    }
    const { stage, stageProgress, progress } = progressOf(world, job);
    return {
      body: {
        containerId: row.id,
        status,
        stage: stage.name,
        stageProgress,
        etaSeconds: Math.ceil(((1 - progress) * job.durationWork) / 1000),
        updatedAt: instant(world.clock.wallNow()),
      },
    };
  },
};
