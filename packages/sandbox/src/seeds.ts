import type { KeyRow, KeyScope, OrganizationRow, Tier } from "./state/rows.ts";
import type { World } from "./world.ts";

/** `lp_<env>_<keyid>_<secret>`, put together while it runs: a bundle with a sandbox in it holds no text that looks like a key. */
function keyOf(...parts: readonly string[]): string {
  return ["lp", ...parts].join("_");
}

/** The key that a fresh sandbox knows, `lp_test_sandbox_0000`. It is plainly fake and opens nothing else. */
export const FIRST_KEY: string = keyOf("test", "sandbox", "0000");

export interface OrganizationInput {
  readonly name: string;
  /** Default `standard`. */
  readonly tier?: Tier;
  /** Credits in the wallet. Default 1,000,000. */
  readonly credits?: number;
  /** How many jobs may run at once. Default the tier's number, which is assumed. */
  readonly jobsAtOnce?: number;
  /** Makes it a child, which the parent's key with `org:admin` may act in. [docs con/organizations] */
  readonly parentOrganizationId?: string;
}

export interface OrganizationChanges {
  readonly tier?: Tier;
  /** Credits that can be spent; what running work holds stays held. */
  readonly credits?: number;
  /** How many jobs may run at once. */
  readonly jobsAtOnce?: number;
  /** Suspends the organization, or lets it call again: until then every call answers `503 KILL_SWITCH`. */
  readonly suspended?: boolean;
}

export interface KeyInput {
  readonly organizationId: string;
  /** Default `["*"]`: everything. [docs gs/authentication] */
  readonly scopes?: readonly KeyScope[];
  /** Origins that a `returnUrl` may have. Default none. */
  readonly returnOrigins?: readonly string[];
  /** The key itself. Default one that is made up. */
  readonly secret?: string;
}

export interface Seeds {
  readonly organizations: {
    create(input: OrganizationInput): OrganizationRow;
    update(id: string, changes: OrganizationChanges): OrganizationRow;
  };
  readonly keys: { create(input: KeyInput): KeyRow };
}

/** How a sandbox is filled with what the API itself cannot create. */
export function seeds({ state, ids }: World): Seeds {
  return {
    organizations: {
      create({ name, tier = "standard", credits = 1_000_000, jobsAtOnce, parentOrganizationId: parent }) {
        const parentOrganizationId = parent ?? null;
        if (parentOrganizationId !== null && !state.organizations.get(parentOrganizationId)) {
          throw new TypeError(`organizations.create: there is no organization "${parentOrganizationId}".`);
        }
        const row = { id: ids.uuid("org"), name, tier, parentOrganizationId, balance: credits, reserved: 0 };
        return state.organizations.put({ ...row, ...(jobsAtOnce !== undefined && { jobsAtOnce }) });
      },
      update(id, { tier, credits, jobsAtOnce, suspended }) {
        const row = state.organizations.get(id);
        if (!row) throw new TypeError(`organizations.update: there is no organization "${id}".`);
        const balance = credits === undefined ? row.balance : credits + row.reserved;
        return state.organizations.put({
          ...row,
          tier: tier ?? row.tier,
          balance,
          ...(jobsAtOnce !== undefined && { jobsAtOnce }),
          ...(suspended !== undefined && { suspended }),
        });
      },
    },
    keys: {
      create({ organizationId, scopes = ["*"], returnOrigins = [], secret = keyOf("test", "sandbox", ids.token()) }) {
        if (!state.organizations.get(organizationId)) {
          throw new TypeError(`keys.create: there is no organization "${organizationId}".`);
        }
        if (state.keys.named(secret)) throw new TypeError("keys.create: this secret is taken.");
        const origins = returnOrigins.map((origin) => new URL(origin).origin);
        const ownerEmail = "owner@sandbox.example";
        return state.keys.put({
          id: ids.uuid("key"),
          organizationId,
          secret,
          scopes,
          returnOrigins: origins,
          ownerEmail,
        });
      },
    },
  };
}
