import type { Outcomes } from "../work/outcomes.ts";
import type { ControlContext } from "./control.ts";
import type { OutcomeBody } from "./inputs.ts";

type Calls = {
  readonly [Do in OutcomeBody["do"]]: (outcomes: Outcomes, body: Extract<OutcomeBody, { do: Do }>) => void;
};

const calls: Calls = {
  lease: (outcomes, { do: _, requestId, ...outcome }) => outcomes.lease(requestId, outcome),
  failJob: (outcomes, { do: _, jobId, ...failure }) => outcomes.failJob(jobId, failure),
  failInfluencer: (outcomes, { do: _, influencerId, ...failure }) => outcomes.failInfluencer(influencerId, failure),
  requireApproval: (outcomes, { containerId }) => outcomes.requireApproval(containerId),
  requireReauthorisation: (outcomes, { socialAccountId }) => outcomes.requireReauthorisation(socialAccountId),
  emptyPortfolio: (outcomes, { projectId, empty }) => outcomes.emptyPortfolio(projectId, empty),
  next: (outcomes, { do: _, outcome, ...options }) => outcomes.next(outcome, options),
};

/** Calls the method of `sandbox.outcomes` that the body names. */
export function bringAbout({ sandbox: { outcomes } }: ControlContext, body: OutcomeBody): void {
  (calls[body.do] as (outcomes: Outcomes, body: OutcomeBody) => void)(outcomes, body);
}
