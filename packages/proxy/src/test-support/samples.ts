import { buildPath, type Method, pathIds, type Route } from "@layers-kit/contract";
import type { Ids } from "./ids.ts";

interface Sample {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Call {
  readonly method: Method;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const description =
  "A small roastery that sends fresh coffee by post every Monday, with the story of each farm on the bag. ".repeat(2);
export const sampleProject: Readonly<Record<string, string>> = {
  name: "Acme Coffee",
  appName: "Acme Coffee",
  timezone: "Europe/Oslo",
  appDescription: description,
};

const remix = (ids: Ids): Sample => ({
  body: { tiktokVideoId: "7311", influencerId: ids.influencer, socialAccountId: ids.socialAccount },
});
const none = (): Sample => ({});

/** A call that works for each endpoint, with every id it can carry. A new endpoint without one fails the corpus. */
const samples: Readonly<Record<string, (ids: Ids) => Sample>> = {
  "projects.list": none,
  "projects.create": () => ({ body: sampleProject }),
  "projects.read": none,
  "projects.update": () => ({ body: { tagline: "Fresh every Monday" } }),
  "app-media.list": none,
  "app-media.add": () => ({ body: { kind: "logo", url: "https://cdn.acme-coffee.com/logo.png" } }),
  "app-media.delete": none,
  "social.oauthUrl": () => ({ body: { platform: "tiktok", returnUrl: "https://app.acme-host.com/connected" } }),
  "social.reauthUrl": (ids) => ({
    body: { socialAccountId: ids.socialAccount, returnUrl: "https://app.acme-host.com/connected" },
  }),
  "social.oauthStatus": (ids) => ({ query: { state: ids.oauthState } }),
  "social.list": none,
  "social.disconnect": none,
  "influencers.list": none,
  "influencers.create": () => ({ body: { gender: "female" } }),
  "influencers.read": none,
  "influencers.delete": none,
  "keywords.read": none,
  "keywords.refresh": () => ({ body: {} }),
  "sources.list": () => ({ query: { kind: "slideshow" } }),
  "sources.hooks": none,
  "content.slideshowRemix": remix,
  "content.videoRemix": remix,
  "content.ugcRemix": (ids) => ({
    body: { influencerId: ids.influencer, socialAccountId: ids.socialAccount, mediaId: ids.media },
  }),
  "content.slideshowBuilder": (ids) => ({
    body: { hook: "Nobody told me", influencerId: ids.influencer, socialAccountId: ids.socialAccount },
  }),
  "content.list": none,
  "content.read": none,
  "content.progress": none,
  "content.approve": none,
  "content.reject": () => ({ body: { reason: "Wrong colour" } }),
  "content.readReviewPolicy": none,
  "content.updateReviewPolicy": () => ({ body: { policy: "review_all" } }),
  "jobs.read": none,
  "jobs.cancel": none,
  "schedule.create": (ids) => ({
    body: {
      scheduledFor: "2030-01-01T10:00:00Z",
      targets: [{ socialAccountId: ids.socialAccount, mode: "publish" }],
    },
  }),
  "schedule.listPosts": (ids) => ({ query: { socialAccountId: ids.socialAccount } }),
  "schedule.readPost": none,
  "schedule.reschedule": () => ({ body: { scheduledFor: "2030-01-01T10:00:00Z" } }),
  "schedule.cancelPost": none,
  "leased-accounts.request": () => ({ body: { count: 1, niche: { vertical: "coffee" } } }),
  "leased-accounts.readRequest": none,
  "leased-accounts.list": none,
  "leased-accounts.release": none,
};

export const sampledRoutes: readonly string[] = Object.keys(samples);

/** The call of an endpoint with these ids in every place that takes one. */
export function sampleCall(route: Route, ids: Ids): Call {
  const sample = samples[route.name]?.(ids);
  if (!sample) throw new Error(`${route.name} has no sample. Add one, so that the attack corpus covers it.`);
  const params = Object.fromEntries(Object.entries(pathIds).map(([name, kind]) => [name, ids[kind]]));
  return { method: route.method, path: buildPath(route, params), query: sample.query ?? {}, body: sample.body };
}
