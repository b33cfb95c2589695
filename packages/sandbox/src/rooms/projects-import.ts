import { download } from "../media/download.ts";
import type { Call, ServerHandlers } from "../pipeline/handler.ts";
import type { Imported, JobRow, ProjectRow } from "../state/rows.ts";
import { pageWords } from "../words/page-words.ts";
import { startJob } from "../work/jobs.ts";
import type { World } from "../world.ts";
import { activeProjectOf } from "./find.ts";
import { jobStarted } from "./jobs.ts";

/** The largest page that is read, in bytes. Assumed. */
const MAX_PAGE_BYTES = 2_000_000;

export const projectsImport: ServerHandlers<"projects"> = {
  /** Reads the page itself, while the call waits; `followLinks` and `maxPages` are taken and change nothing. */
  async ingestWebsite(call) {
    activeProjectOf(call, call.params.projectId);
    const imports = await readWebsite(call.world, new URL(call.body.url));
    return () => {
      // Reading took time in which the project may have been archived.
      const project = activeProjectOf(call, call.params.projectId);
      return { body: jobStarted(call.world, startImport(call, project, "website", imports)) };
    };
  },

  /** Keeps the app's ids. No store is asked: its pages are not for machines. */
  ingestAppStore(call) {
    const { iosBundleId, androidPackage } = call.body;
    const project = activeProjectOf(call, call.params.projectId);
    const imports = { ...(iosBundleId && { iosBundleId }), ...(androidPackage && { androidPackage }) };
    return { body: jobStarted(call.world, startImport(call, project, "appstore", imports)) };
  },
};

async function readWebsite(world: World, url: URL): Promise<Imported | { failure: string }> {
  const page = await download(url.href, { ...world, maxBytes: MAX_PAGE_BYTES });
  if (!page.ok) return { failure: `The page ${page.problem}.` };
  return { webDomain: url.hostname, ...pageWords(new TextDecoder().decode(page.bytes)) };
}

function startImport(
  { world }: Pick<Call, "world">,
  project: ProjectRow,
  from: "website" | "appstore",
  imports: NonNullable<JobRow["imports"]>,
): JobRow {
  const id = world.ids.ulid("job");
  const kind = from === "website" ? "project_ingest_website" : "project_ingest_appstore";
  const job = startJob(world, project, { id, kind, makes: null, credits: 0, imports });
  world.state.projects.put({ ...project, ingest: { ...project.ingest, [from]: id } });
  return job;
}
