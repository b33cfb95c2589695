import { matchRoute, routes } from "@layers-kit/contract";
import { checkResponse } from "@layers-kit/contract/schemas";
import { expect, test } from "vitest";
import { brand, HOUR, MEDIA, MINUTE, PARTNER, type Player, play } from "./testing/play.ts";

test("every endpoint of the table answers its own status, in its own shape", async () => {
  const seen = new Map<string, number>();
  const player = play();
  player.watch((method, path, { status, body }) => {
    const match = matchRoute(routes, method, path.split("?")[0] ?? "");
    if (!match.found) throw new Error(`${method} ${path} is not in the table`);
    const { route } = match;
    if (status >= 400) throw new Error(`${route.name} answered ${status}: ${JSON.stringify(body)}`);
    const checked = checkResponse(route, body);
    expect(checked.ok ? [] : checked.issues, route.name).toEqual([]);
    seen.set(route.name, status);
  });
  await wholeLife(player);
  expect([...seen.keys()].sort()).toEqual(routes.map((route) => route.name).sort());
  for (const route of routes) expect(seen.get(route.name), route.name).toBe(route.status);
});

/** Calls every endpoint once with success. */
async function wholeLife({ call, clock, connect, make }: Player): Promise<void> {
  const project = (await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" })).body.id;
  const at = `/v1/projects/${project}`;
  await call("GET", "/v1/projects?customerExternalId=tide");
  await call("GET", at);
  await call("PATCH", at, { tagline: "Coffee, sorted." });

  const media = await call("POST", `${at}/app-media`, { kind: "demo-video", url: `${MEDIA}/demo.mp4` });
  const shot = await call("POST", `${at}/app-media`, { kind: "screenshot", url: `${MEDIA}/screenshot.webp` });
  await call("GET", `${at}/app-media`);
  await call("DELETE", `${at}/app-media/${shot.body.id}`);

  const account = await connect(project);
  await call("POST", `${at}/social/reauth-url`, { socialAccountId: account, returnUrl: `${PARTNER}/back` });
  await call("GET", `${at}/social-accounts`);

  const persona = await call("POST", `${at}/influencers`, { gender: "female" });
  await call("GET", `/v1/jobs/${persona.body.jobId}`);
  clock.step(MINUTE);
  await call("GET", `${at}/influencers`);
  await call("GET", `/v1/influencers/${persona.body.influencerId}`);
  await call("POST", `${at}/keywords/refresh`, {});
  clock.step(5 * MINUTE);
  await call("GET", `${at}/keywords`);

  const actor = { influencerId: persona.body.influencerId };
  const videos = await call("GET", `${at}/content/source-recommendations?kind=video`);
  const hooks = await call("GET", `${at}/content/hooks`);
  await call("PATCH", `${at}/content-review-policy`, { policy: "review_all" });
  const first = await make(project);
  const second = await make(project);
  await call("POST", `${at}/content/video-remix`, { tiktokVideoId: videos.body.items[0].tiktokId, ...actor });
  await call("POST", `${at}/content/ugc-remix`, { mediaId: media.body.id, ...actor });
  const built = await call("POST", `${at}/content/slideshow-builder`, { hook: hooks.body.hooks[0] });
  await call("GET", `/v1/content/${built.body.containerIds[0]}/progress`);
  await call("POST", `/v1/jobs/${built.body.jobId}/cancel`);
  clock.step(2 * MINUTE);
  await call("GET", `${at}/content`);
  await call("GET", `/v1/content/${first}`);
  await call("GET", `${at}/content-review-policy`);
  await call("POST", `/v1/content/${first}/approve`, {});
  await call("POST", `/v1/content/${second}/reject`, { reason: "Too loud." });

  const scheduledFor = new Date(clock.wallNow() + HOUR).toISOString();
  const targets = [{ socialAccountId: account, mode: "publish" }];
  const scheduled = await call("POST", `/v1/content/${first}/schedule`, { scheduledFor, targets });
  const post = `/v1/scheduled-posts/${scheduled.body.scheduledPostIds[0]}`;
  await call("GET", `${at}/scheduled-posts`);
  await call("POST", `${post}/reschedule`, { scheduledFor });
  await call("GET", post);
  await call("DELETE", post);

  const niche = { vertical: "coffee" };
  const lease = await call("POST", `${at}/leased-accounts/request`, { projectId: project, count: 2, niche });
  clock.step(3 * HOUR);
  const done = await call("GET", `${at}/leased-accounts/requests/${lease.body.requestId}`);
  await call("GET", `${at}/leased-accounts`);
  await call("DELETE", `/v1/leased-accounts/${done.body.assignedSocialAccountIds[0]}`);
  await call("DELETE", `/v1/social-accounts/${account}`);
  await call("DELETE", `/v1/influencers/${persona.body.influencerId}`, { reason: "Another face." });
}
