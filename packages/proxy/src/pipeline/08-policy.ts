import type { Action, PolicyAnswer } from "../events.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import type { Matched } from "./02-match.ts";

export type Policy = (action: Action) => Promise<PolicyAnswer>;

/** Asks the partner's own policy before anything that changes or costs. */
export async function askPolicy(
  { route, params }: Matched,
  session: Session,
  body: unknown,
  policy: Policy,
): Promise<void> {
  const { name, rateClass, caller } = route;
  const answer = await policy({ route: name, rateClass, caller, customerExternalId: session.customer, params, body });
  if (answer === true) return;
  const seconds = typeof answer === "object" && answer !== null ? answer.retryAfterSeconds : Number.NaN;
  if (Number.isNaN(seconds)) throw new Refusal("ACTION_NOT_ALLOWED", "The provider does not allow this now.");
  throw new Refusal("RATE_LIMITED", "This was done as often as the provider allows. Try again later.", {
    headers: { "retry-after": String(Math.min(Math.max(1, Math.ceil(seconds)), 86_400)) },
  });
}
