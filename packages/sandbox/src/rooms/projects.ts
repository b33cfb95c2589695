import type { CreateProjectRequest, Project, ProjectSummary } from "@layers-kit/contract";
import { conflict } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { ProjectRow } from "../state/rows.ts";
import { joined, type State } from "../state/state.ts";
import { cancelQueuedPosts } from "../work/posts.ts";
import type { World } from "../world.ts";
import { logoUrl } from "./app-media.ts";
import { projectOf } from "./find.ts";
import { startInfluencer } from "./influencers.ts";
import { startKeywords } from "./keywords.ts";
import { instant, microInstant } from "./times.ts";

export const projects: RoomHandlers<"projects"> = {
  list({ world, organization, query }) {
    const { customerExternalId, status, search } = query;
    const named =
      customerExternalId === undefined
        ? undefined
        : world.state.projects.named(joined(organization.id, customerExternalId));
    const rows =
      customerExternalId === undefined ? world.state.projects.newestFirst(organization.id) : named ? [named] : [];
    const wanted = search?.toLowerCase();
    const page = paginate({
      list: `projects ${organization.id}`,
      rows,
      keep: (row) =>
        (status === undefined || row.status === status) &&
        (wanted === undefined || row.name.toLowerCase().includes(wanted)),
      idOf: (row) => row.id,
      query,
      usual: 25,
    });
    return { body: { items: page.rows.map(summary), nextCursor: page.nextCursor } };
  },

  create({ world, organization, key, body }) {
    requireFree(world.state, organization.id, body.customerExternalId);
    const now = world.clock.wallNow();
    const project: ProjectRow = Object.assign(withDefaults(body, key.ownerEmail), {
      id: world.ids.uuid("prj"),
      organizationId: organization.id,
      status: "active",
      keywordsRefreshedAt: null,
      researched: null,
      reviewPolicy: "auto_approve",
      firstN: null,
      reviewsLeft: 0,
      reviewPolicyUpdatedAt: null,
      createdAt: now,
      updatedAt: now,
    } as const);
    world.state.projects.put(project);
    if (project.appDescription) {
      startKeywords(world, project);
      startInfluencer(world, project, {});
    }
    return { body: view(world, project) };
  },

  read(call) {
    return { body: view(call.world, projectOf(call, call.params.projectId)) };
  },

  update(call) {
    const { world, organization, body } = call;
    const before = projectOf(call, call.params.projectId);
    if (body.customerExternalId !== before.customerExternalId) {
      requireFree(world.state, organization.id, body.customerExternalId);
    }
    const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const project: ProjectRow = { ...before, ...changes, updatedAt: world.clock.wallNow() };
    world.state.projects.put(project);
    if (project.status === "archived") cancelQueuedPosts(world, project.id, () => true);
    else if (project.appDescription && project.appDescription !== before.appDescription) startKeywords(world, project);
    return { body: view(world, project) };
  },
};

function withDefaults(body: CreateProjectRequest, ownerEmail: string) {
  return {
    name: body.name,
    timezone: body.timezone,
    customerExternalId: body.customerExternalId ?? null,
    ownerEmail: body.ownerEmail ?? ownerEmail,
    primaryLanguage: body.primaryLanguage ?? "en",
    appName: body.appName ?? null,
    appDescription: body.appDescription ?? null,
    tagline: body.tagline ?? null,
    brandVoice: body.brandVoice ?? "authentic",
    targetGender: body.targetGender ?? "all",
    metadata: body.metadata ?? null,
  } as const;
}

function requireFree(state: State, organizationId: string, customerExternalId: string | undefined): void {
  if (customerExternalId === undefined || !state.projects.named(joined(organizationId, customerExternalId))) return;
  throw conflict("A project with this customerExternalId exists. Look it up with ?customerExternalId= instead.");
}

function summary(row: ProjectRow): ProjectSummary {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    customerExternalId: row.customerExternalId,
    timezone: row.timezone,
    primaryLanguage: row.primaryLanguage,
    ownerEmail: row.ownerEmail,
    createdAt: microInstant(row.createdAt, row.id),
    updatedAt: microInstant(row.updatedAt, row.id),
  };
}

function view(world: World, row: ProjectRow): Project {
  const { appName, appDescription, tagline, brandVoice, primaryLanguage, imported = {} } = row;
  // The project's own words come first; an import fills what is missing.
  const brand = { appName: appName ?? imported.title, appDescription: appDescription ?? imported.description };
  // Many fields after a spread take the engine fifty times as long as this.
  return Object.assign(summary(row), {
    organizationId: row.organizationId,
    appName,
    appDescription,
    tagline,
    brandVoice,
    targetGender: row.targetGender,
    platformIosBundleId: imported.iosBundleId ?? null,
    platformAndroidBundleId: imported.androidPackage ?? null,
    platformWebDomain: imported.webDomain ?? null,
    ingestState: {
      github: null,
      website: ingestState(world, row.ingest?.website),
      appstore: ingestState(world, row.ingest?.appstore),
    },
    brandContext:
      brand.appName || brand.appDescription
        ? {
            appName: brand.appName ?? null,
            appDescription: brand.appDescription ?? null,
            tagline,
            brandVoice,
            primaryLanguage,
            logoUrl: logoUrl(world, row.id),
          }
        : null,
    metadata: row.metadata ?? null,
  });
}

/** Where the last import of a kind stands; null before the first. */
function ingestState(world: World, jobId: string | undefined) {
  const job = jobId === undefined ? undefined : world.state.jobs.get(jobId);
  return job ? { status: job.status, jobId: job.id, completedAt: instant(job.finishedAt) } : null;
}
