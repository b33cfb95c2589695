import { isFinalStatus, type RateClass } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";
import type { Fault } from "../faults/fault.ts";
import type { Bucket } from "../pipeline/rate.ts";
import { JOB_KINDS, type JobRow, type KeyRow, type OrganizationRow, TIERS } from "../state/rows.ts";
import { accountStatus } from "../work/accounts.ts";
import { progressOf } from "../work/jobs.ts";
import { available } from "../work/wallet.ts";
import type { World } from "../world.ts";
import type { ControlContext } from "./control.ts";
import { keyScopes } from "./inputs.ts";
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

/** Everything that the page shows. */
export function overview({ sandbox, world, requests }: ControlContext): Record<string, unknown> {
  const { state, clock } = world;
  return {
    clock: clockView(sandbox.clock),
    organizations: [...state.organizations.all()].map((row) => organizationView(world, row)),
    projects: newest(state.projects.all(), ({ id, name, customerExternalId, status, emptyPortfolio }) => ({
      id,
      name,
      customerExternalId,
      status,
      emptyPortfolio: emptyPortfolio ?? false,
    })),
    jobs: newest(state.jobs.all(), (job) => ({
      id: job.id,
      projectId: job.projectId,
      kind: job.kind,
      status: job.status,
      ...running(world, job),
    })),
    content: newest(state.content.all(), ({ id, projectId, format, approvalStatus }) => ({
      id,
      projectId,
      format,
      approvalStatus,
    })),
    accounts: newest(state.socialAccounts.all(), (account) => ({
      id: account.id,
      projectId: account.projectId,
      platform: account.platform,
      handle: account.handle,
      status: accountStatus(account, clock.wallNow()),
    })),
    leases: newest(state.leases.all(), ({ requestId, projectId, count, status }) => ({
      requestId,
      projectId,
      count,
      status,
      isFinal: isFinalStatus("leaseRequest", status),
    })),
    posts: newest(state.posts.all(), ({ id, projectId, status, scheduledFor }) => ({
      id,
      projectId,
      status,
      scheduledFor: new Date(scheduledFor).toISOString(),
    })),
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

/** The newest rows, and how many there are. */
function newest<Row, View>(rows: Iterable<Row>, view: (row: Row) => View): { total: number; items: View[] } {
  const all = [...rows];
  return { total: all.length, items: all.slice(-SHOWN).reverse().map(view) };
}
