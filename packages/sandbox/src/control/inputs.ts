import type { Scope } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";
import * as z from "zod/mini";
import type { FaultInput } from "../faults/fault.ts";
import type { KeyInput, OrganizationChanges, OrganizationInput } from "../seeds.ts";
import { JOB_KINDS, type KeyScope, type NextOutcome, TIERS } from "../state/rows.ts";

const text = (max = 500) => z.string().check(z.minLength(1), z.maxLength(max));
const milliseconds = z.number().check(z.minimum(0), z.maximum(10 * 365 * 24 * 3_600_000));
const credits = z.int().check(z.minimum(0));
const jobsAtOnce = z.int().check(z.minimum(0), z.maximum(1_000_000));

export interface ClockChanges {
  readonly held?: boolean;
  readonly speed?: number;
}

/** PATCH /sandbox/clock */
export const ClockInput: z.ZodMiniType<ClockChanges> = z.strictObject({
  held: z.exactOptional(z.boolean()),
  speed: z.exactOptional(z.number().check(z.gt(0), z.maximum(1_000_000))),
});

export interface StepInput {
  readonly ms: number;
  /** Default both. */
  readonly clock?: "wall" | "work";
}

/** POST /sandbox/clock/step */
export const StepInput: z.ZodMiniType<StepInput> = z.strictObject({
  ms: milliseconds,
  clock: z.exactOptional(z.enum(["wall", "work"])),
});

const target = {
  on: z.exactOptional(text()),
  probability: z.exactOptional(z.number().check(z.gt(0), z.maximum(1))),
  count: z.exactOptional(z.int().check(z.minimum(1))),
  seed: z.exactOptional(text()),
};

/** POST /sandbox/faults */
export const FaultBody: z.ZodMiniType<FaultInput> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum([
      "answer-dropped",
      "connection-reset",
      "kill-switch",
      "key-in-use",
      "truncated-json",
      "malformed-json",
    ]),
    ...target,
  }),
  z.strictObject({ kind: z.literal("latency"), ms: milliseconds, ...target }),
  z.strictObject({
    kind: z.literal("status"),
    status: z.literal([429, 500, 502, 503]),
    retryAfterSeconds: z.exactOptional(z.int().check(z.minimum(0), z.maximum(86_400))),
    ...target,
  }),
  z.strictObject({
    kind: z.literal("html"),
    status: z.exactOptional(z.int().check(z.minimum(200), z.maximum(599))),
    ...target,
  }),
]);

const tier = z.enum(TIERS);

/** POST /sandbox/organizations */
export const OrganizationBody: z.ZodMiniType<OrganizationInput> = z.strictObject({
  name: text(200),
  tier: z.exactOptional(tier),
  credits: z.exactOptional(credits),
  jobsAtOnce: z.exactOptional(jobsAtOnce),
  parentOrganizationId: z.exactOptional(text()),
});

/** PATCH /sandbox/organizations/:id */
export const OrganizationChangesBody: z.ZodMiniType<OrganizationChanges> = z.strictObject({
  tier: z.exactOptional(tier),
  credits: z.exactOptional(credits),
  jobsAtOnce: z.exactOptional(jobsAtOnce),
  suspended: z.exactOptional(z.boolean()),
});

/** Every scope that an endpoint asks for, and the two that stand above them. */
export const keyScopes: readonly KeyScope[] = [
  "*",
  "org:admin",
  ...new Set(apiRoutes.map((route) => route.scope).filter((scope): scope is Scope => scope !== null)),
];

/** POST /sandbox/organizations/:id/keys */
export const KeyBody: z.ZodMiniType<Omit<KeyInput, "organizationId">> = z.strictObject({
  scopes: z.exactOptional(z.array(z.enum(keyScopes as [KeyScope, ...KeyScope[]]))),
  returnOrigins: z.exactOptional(z.array(z.url({ protocol: /^https?$/ }))),
  secret: z.exactOptional(z.string().check(z.regex(/^lp_[A-Za-z0-9_]{1,200}$/, "must begin with lp_"))),
});

const failure = { code: text(100), message: z.exactOptional(text()) };
const lease = {
  status: text(100),
  accounts: z.exactOptional(z.int().check(z.minimum(0), z.maximum(1000))),
  note: z.exactOptional(text()),
};

const Next: z.ZodMiniType<NextOutcome> = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("lease"), ...lease }),
  z.strictObject({ of: z.enum(JOB_KINDS), ...failure }),
  z.strictObject({ of: z.literal("approval") }),
]);

type Failure = { readonly code: string; readonly message?: string };

/** One call of `sandbox.outcomes`, by the method's name. */
export type OutcomeBody =
  | { readonly do: "lease"; readonly requestId: string; readonly status: string; accounts?: number; note?: string }
  | ({ readonly do: "failJob"; readonly jobId: string } & Failure)
  | ({ readonly do: "failInfluencer"; readonly influencerId: string } & Partial<Failure>)
  | { readonly do: "requireApproval"; readonly containerId: string }
  | { readonly do: "requireReauthorisation"; readonly socialAccountId: string }
  | { readonly do: "emptyPortfolio"; readonly projectId: string; readonly empty?: boolean }
  | { readonly do: "next"; readonly outcome: NextOutcome; readonly projectId?: string; readonly times?: number };

/** POST /sandbox/outcomes */
export const OutcomeBody: z.ZodMiniType<OutcomeBody> = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("lease"), requestId: text(), ...lease }),
  z.strictObject({ do: z.literal("failJob"), jobId: text(), ...failure }),
  z.strictObject({
    do: z.literal("failInfluencer"),
    influencerId: text(),
    code: z.exactOptional(failure.code),
    message: failure.message,
  }),
  z.strictObject({ do: z.literal("requireApproval"), containerId: text() }),
  z.strictObject({ do: z.literal("requireReauthorisation"), socialAccountId: text() }),
  z.strictObject({ do: z.literal("emptyPortfolio"), projectId: text(), empty: z.exactOptional(z.boolean()) }),
  z.strictObject({
    do: z.literal("next"),
    outcome: Next,
    projectId: z.exactOptional(text()),
    times: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
  }),
]);
