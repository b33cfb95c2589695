import { isFinalStatus, type RateClass } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";
import type { Fault } from "../faults/fault.ts";
import type { Bucket } from "../pipeline/rate.ts";
import {
  type ContentRow,
  JOB_KINDS,
  type JobRow,
  type KeyRow,
  type KeyScope,
  type LeaseRow,
  type OrganizationRow,
  type OutcomeRow,
  type PostRow,
  type ProjectRow,
  type SocialAccountRow,
  TIERS,
  type Tier,
} from "../state/rows.ts";
import { accountStatus } from "../work/accounts.ts";
import { progressOf } from "../work/jobs.ts";
import { available } from "../work/wallet.ts";
import type { World } from "../world.ts";
import type { ControlContext } from "./control.ts";
import { keyScopes } from "./inputs.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { SandboxClock } from "./time.ts";

/** How many rows of each kind the overview shows, the newest first. */
const SHOWN = 30;

export function clockView(clock: SandboxClock): { wall: string; work: string; held: boolean; speed: number } {
  const at = (ms: number): string => new Date(ms).toISOString();
  return { wall: at(clock.wallNow()), work: at(clock.workNow()), held: clock.held, speed: clock.speed };
}

export function faultView({ id, input, hits }: Fault): { id: string; hits: number } & Fault["input"] {
  return { id, hits, ...input };
}

export interface OrganizationView extends OrganizationRow {
  /** Credits that can be spent. */
  readonly available: number;
  readonly keys: readonly Pick<KeyRow, "id" | "secret" | "scopes" | "returnOrigins">[];
  readonly budgets: Readonly<Record<RateClass, Bucket>>;
}

export function organizationView(world: World, row: OrganizationRow): OrganizationView {
  const keys = [...world.state.keys.all()].filter((key) => key.organizationId === row.id);
  const bucket = (rateClass: RateClass): Bucket => world.budgets.peek(row, rateClass, world.clock.wallNow());
  return {
    ...row,
    available: available(row),
    keys: keys.map(({ id, secret, scopes, returnOrigins }) => ({ id, secret, scopes, returnOrigins })),
    budgets: {
      "read-light": bucket("read-light"),
      "write-light": bucket("write-light"),
      "long-running": bucket("long-running"),
    },
  };
}

/** The newest rows, and how many there are in all. */
export interface Newest<View> {
  readonly total: number;
  readonly items: readonly View[];
}

/** Everything that the page shows. */
export interface Overview {
  readonly clock: ReturnType<typeof clockView>;
  readonly organizations: readonly OrganizationView[];
  readonly projects: Newest<Pick<ProjectRow, "id" | "name" | "customerExternalId" | "status" | "emptyPortfolio">>;
  /** The stage, and how far it is from 0 to 1, while it runs. */
  readonly jobs: Newest<Pick<JobRow, "id" | "projectId" | "kind" | "status"> & { stage?: string; progress?: number }>;
  readonly content: Newest<Pick<ContentRow, "id" | "projectId" | "format" | "approvalStatus">>;
  readonly accounts: Newest<
    Pick<SocialAccountRow, "id" | "projectId" | "platform" | "handle"> & { status: ReturnType<typeof accountStatus> }
  >;
  readonly leases: Newest<Pick<LeaseRow, "requestId" | "projectId" | "count" | "status"> & { isFinal: boolean }>;
  readonly posts: Newest<Pick<PostRow, "id" | "projectId" | "status"> & { scheduledFor: string }>;
  readonly faults: readonly ReturnType<typeof faultView>[];
  readonly outcomes: readonly OutcomeRow[];
  readonly requests: readonly LoggedRequest[];
  /** What the forms offer. */
  readonly choices: {
    readonly endpoints: readonly string[];
    readonly jobKinds: readonly JobRow["kind"][];
    readonly tiers: readonly Tier[];
    readonly scopes: readonly KeyScope[];
  };
}

export function overview({ sandbox, world, requests }: ControlContext): Overview {
  const { state, clock } = world;
  return {
    clock: clockView(sandbox.clock),
    organizations: [...state.organizations.all()].map((row) => organizationView(world, row)),
    projects: newest(state.projects.all(), ({ id, name, customerExternalId, status, emptyPortfolio = false }) => {
      return { id, name, customerExternalId, status, emptyPortfolio };
    }),
    jobs: newest(state.jobs.all(), (job) => {
      const { id, projectId, kind, status } = job;
      return { id, projectId, kind, status, ...running(world, job) };
    }),
    content: newest(state.content.all(), ({ id, projectId, format, approvalStatus }) => {
      return { id, projectId, format, approvalStatus };
    }),
    accounts: newest(state.socialAccounts.all(), (account) => {
      const { id, projectId, platform, handle } = account;
      return { id, projectId, platform, handle, status: accountStatus(account, clock.wallNow()) };
    }),
    leases: newest(state.leases.all(), ({ requestId, projectId, count, status }) => {
      return { requestId, projectId, count, status, isFinal: isFinalStatus("leaseRequest", status) };
    }),
    posts: newest(state.posts.all(), ({ id, projectId, status, scheduledFor }) => {
      return { id, projectId, status, scheduledFor: new Date(scheduledFor).toISOString() };
    }),
    faults: sandbox.faults.list().map(faultView),
    outcomes: sandbox.outcomes.planned(),
    requests: requests.latest(SHOWN),
    choices: { endpoints: apiRoutes.map(({ name }) => name), jobKinds: JOB_KINDS, tiers: TIERS, scopes: keyScopes },
  };
}

function running(world: World, job: JobRow): { stage?: string; progress?: number } {
  if (job.status !== "running") return {};
  const { stage, progress } = progressOf(world, job);
  return { stage: stage.name, progress };
}

function newest<Row, View>(rows: Iterable<Row>, view: (row: Row) => View): Newest<View> {
  const all = [...rows];
  return { total: all.length, items: all.slice(-SHOWN).reverse().map(view) };
}
