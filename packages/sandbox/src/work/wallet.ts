import type { ContentFormat } from "@layers-kit/contract";
import { Refusal } from "../pipeline/errors.ts";
import type { OrganizationRow } from "../state/rows.ts";
import type { State } from "../state/state.ts";

/** Credits that each format costs, as estimated. [docs ref/credits/get-credits] Everything else is assumed to be free. */
export const formatCredits: Readonly<Record<ContentFormat, number>> = {
  "slideshow-builder": 50,
  "slideshow-remix": 50,
  "video-remix": 120,
  "ugc-remix": 120,
};

/** 150 USD a month [seed S000]; that a credit is a US cent is assumed. */
export const leaseCredits = 15_000;

export const available = (organization: OrganizationRow): number => organization.balance - organization.reserved;

export function requireCredits(organization: OrganizationRow, credits: number): void {
  if (available(organization) >= credits) return;
  throw new Refusal("BILLING_EXHAUSTED", `This takes ${credits} credits, more than the wallet has. Top it up first.`);
}

/** Holds credits back for work that starts. */
export function reserve(state: State, organizationId: string, credits: number): void {
  change(state, organizationId, credits, (organization) => {
    requireCredits(organization, credits);
    return { ...organization, reserved: organization.reserved + credits };
  });
}

/** Takes reserved credits for good. */
export function spend(state: State, organizationId: string, credits: number, at: number): void {
  change(state, organizationId, credits, (organization) => ({
    ...organization,
    balance: organization.balance - credits,
    reserved: organization.reserved - credits,
    spent: { month: monthOf(at), credits: spentIn(organization, monthOf(at)) + credits },
  }));
}

/** A billing period, which is assumed to be a calendar month in UTC: `2026-05`. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** Credits that were spent in a month. */
export function spentIn({ spent }: OrganizationRow, month: string): number {
  return spent?.month === month ? spent.credits : 0;
}

/** Gives reserved credits back. */
export function release(state: State, organizationId: string, credits: number): void {
  change(state, organizationId, credits, (organization) => ({
    ...organization,
    reserved: organization.reserved - credits,
  }));
}

function change(
  state: State,
  organizationId: string,
  credits: number,
  next: (organization: OrganizationRow) => OrganizationRow,
): void {
  const organization = state.organizations.get(organizationId);
  if (organization && credits > 0) state.organizations.put(next(organization));
}
