import { Refusal } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import type { JobRow, ProjectRow } from "../state/rows.ts";
import { hashtagsOf } from "../words/hashtags.ts";
import { cancelJob } from "../work/finish-job.ts";
import { startJob } from "../work/jobs.ts";
import type { World } from "../world.ts";
import { activeProjectOf, projectOf } from "./find.ts";
import { jobStarted } from "./jobs.ts";
import { instant } from "./times.ts";

export const keywords: RoomHandlers<"keywords"> = {
  read(call) {
    const project = projectOf(call, call.params.projectId);
    return {
      body: {
        projectId: project.id,
        hashtags: project.researched ? hashtagsOf(project.researched) : [],
        refreshedAt: instant(project.keywordsRefreshedAt),
      },
    };
  },

  refresh(call) {
    const project = activeProjectOf(call, call.params.projectId);
    if (!project.appDescription) {
      const message = "Keyword research needs the project's appDescription. Add it to the project first.";
      throw new Refusal("VALIDATION", message, { details: { missingFields: ["appDescription"] } });
    }
    return { body: jobStarted(call.world, startKeywords(call.world, project)) };
  },
};

/** Starts keyword research. A run that has not ended gives way to the new one; that is assumed. */
export function startKeywords(world: World, project: ProjectRow): JobRow {
  for (const job of world.state.jobs.oldestFirst(project.id)) {
    if (job.kind === "keywords_refresh" && job.status === "running") cancelJob(world, job, world.clock.wallNow());
  }
  return startJob(world, project, {
    id: world.ids.ulid("job"),
    kind: "keywords_refresh",
    makes: null,
    credits: 0,
  });
}
