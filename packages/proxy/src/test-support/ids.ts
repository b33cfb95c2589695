import type { IdKind } from "@layers-kit/contract";

/** One id of each kind. */
export type Ids = Readonly<Record<IdKind, string>>;

const prefixes: Ids = {
  project: "prj",
  media: "med",
  socialAccount: "sa",
  influencer: "inf",
  job: "job",
  content: "cnt",
  scheduledPost: "sp",
  leaseRequest: "lreq",
  oauthState: "st",
};

export function idsOf(owner: string): Ids {
  return Object.fromEntries(Object.entries(prefixes).map(([kind, prefix]) => [kind, `${prefix}_${owner}`])) as Ids;
}
