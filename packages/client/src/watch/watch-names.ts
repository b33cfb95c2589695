import type { Watches } from "./watches.ts";

const names: Readonly<Record<keyof Watches, true>> = {
  job: true,
  content: true,
  influencer: true,
  influencers: true,
  oauthStatus: true,
  keywords: true,
  post: true,
  leaseRequest: true,
};

/** Every watch by name: the types hold the list complete, and only the outcome is published. */
export const watchNames: readonly string[] = Object.keys(names);
