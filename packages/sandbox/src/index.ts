/** The Layers API, offline. Nothing here is of Node: it runs behind a port, in tests and in a browser. */
export type { Art, Niche, Picture, SourceArt } from "./art/types.ts";
export { type Clock, createManualClock, type ManualClock, systemClock } from "./clock.ts";
export type { SandboxClock } from "./control/time.ts";
export type { CustomerFetch } from "./customer-fetch.ts";
export type { Fault, FaultEffect, FaultInput, FaultTarget } from "./faults/fault.ts";
export type { Faults } from "./faults/faults.ts";
export { ConnectionLost } from "./faults/inject.ts";
export { isPublicAddress } from "./media/addresses.ts";
export { AddressNotPublic, type FetchMedia, type MediaResponse } from "./media/fetch-media.ts";
export type { Files } from "./media/files.ts";
export { type TierLimits, tierLimits } from "./pipeline/rate.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export { FIRST_KEY, type KeyInput, type OrganizationChanges, type OrganizationInput } from "./seeds.ts";
export type {
  JobKind,
  KeyRow,
  KeyScope,
  LeaseOutcome,
  NextOutcome,
  OrganizationRow,
  OutcomeRow,
  Tier,
} from "./state/rows.ts";
export type { Change, Store } from "./state/store.ts";
export type { Deliver } from "./webhooks/deliver.ts";
export { FAILURES_UNTIL_PAUSE, retryDelays } from "./webhooks/delivery.ts";
export type { JobFailure, NextOptions, Outcomes } from "./work/outcomes.ts";
export { formatCredits, leaseCredits } from "./work/wallet.ts";
