import { type AppMediaKind, buildPath, type IdKind, type Route } from "@layers-kit/contract";
import { plannedFor } from "./onboard.ts";

/** One thing of each kind that an id can name. */
export type Ids = Readonly<Record<IdKind, string>>;

/** A request as it stands on the wire, before anyone has checked it. */
export interface TableRequest {
  readonly method: string;
  /** From `/v1` on, with the query. */
  readonly target: string;
  readonly body: unknown;
}

/** A valid body for every endpoint that takes one, with the ids it carries. */
const bodies: Readonly<Record<string, (ids: Ids, returnUrl: string) => unknown>> = {
  "projects.create": () => ({ name: "A new name", timezone: "UTC" }),
  "projects.update": () => ({ name: "Another name" }),
  "app-media.add": () => ({ kind: "logo" satisfies AppMediaKind, url: "https://pictures.layers.com/logo.png" }),
  "social.oauthUrl": (_, returnUrl) => ({ platform: "tiktok", returnUrl }),
  "social.reauthUrl": ({ socialAccount }, returnUrl) => ({ socialAccountId: socialAccount, returnUrl }),
  "influencers.create": () => ({ gender: "female" }),
  "influencers.delete": () => ({ reason: "No longer wanted" }),
  "keywords.refresh": () => ({}),
  "content.slideshowRemix": ({ influencer, socialAccount }) => ({
    tiktokVideoId: "7000000000000000001",
    influencerId: influencer,
    socialAccountId: socialAccount,
  }),
  "content.videoRemix": ({ influencer, socialAccount }) => ({
    tiktokVideoId: "7000000000000000001",
    influencerId: influencer,
    socialAccountId: socialAccount,
  }),
  "content.ugcRemix": ({ influencer, socialAccount, media }) => ({
    hook: "One line",
    influencerId: influencer,
    socialAccountId: socialAccount,
    mediaId: media,
  }),
  "content.slideshowBuilder": ({ influencer, socialAccount }) => ({
    hook: "One line",
    influencerId: influencer,
    socialAccountId: socialAccount,
  }),
  "content.approve": () => ({ note: "Fine" }),
  "content.reject": () => ({ reason: "Not us" }),
  "content.updateReviewPolicy": () => ({ policy: "review_all" }),
  "jobs.cancel": () => ({}),
  "schedule.create": ({ socialAccount }) => ({
    scheduledFor: plannedFor.instant,
    targets: [{ socialAccountId: socialAccount, mode: "publish" }],
  }),
  "schedule.reschedule": () => ({ scheduledFor: plannedFor.instant }),
  "schedule.cancelPost": () => ({ reason: "Too early" }),
  "leased-accounts.request": () => ({ count: 1, niche: { vertical: "coffee" } }),
  "leased-accounts.release": () => ({ reason: "Done" }),
};

/** A request for an endpoint of the table that names these things wherever it names anything. `origin` is the demo's. */
export function requestFor(route: Route, ids: Ids, origin: string): TableRequest {
  const params: Record<string, string> = {};
  const query = new URLSearchParams();
  for (const { kind, in: place, at } of route.ids) {
    if (place === "path") params[at] = ids[kind];
    if (place === "query") query.set(at, ids[kind]);
  }
  const path = buildPath(route, params);
  const body = bodies[route.name];
  if (!body && (route.method === "POST" || route.method === "PATCH")) {
    throw new Error(`${route.name} has no sample body: add one, so that its ownership is tested.`);
  }
  return {
    method: route.method,
    target: query.size > 0 ? `${path}?${query}` : path,
    body: body?.(ids, `${origin}/social/callback`),
  };
}

/** Ids of the same shape that nobody has. */
export function absent(ids: Ids): Ids {
  const entries = Object.entries(ids).map(([kind, id]) => [kind, id.slice(0, -10) + "0".repeat(10)]);
  return Object.fromEntries(entries) as Ids;
}
