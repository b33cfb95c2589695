import { readFileSync } from "node:fs";
import { headers, matchRoute } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";
import { expect, test } from "vitest";
import { brand, HOUR, MEDIA, MINUTE, PARTNER, type Player, play } from "./testing/play.ts";

test("every endpoint of the table answers its own status, in its own shape", async () => {
  const seen = new Map<string, number>();
  const player = play({ deliver: async () => ({ status: 204 }) });
  player.watch((method, path, { status, body }) => {
    const match = matchRoute(apiRoutes, method, path.split("?")[0] ?? "");
    if (!match.found) throw new Error(`${method} ${path} is not in the table`);
    const { route } = match;
    if (status >= 400) throw new Error(`${route.name} answered ${status}: ${JSON.stringify(body)}`);
    seen.set(route.name, status);
  });
  await customersLife(player);
  await serversLife(player);
  expect([...seen.keys()].sort()).toEqual(apiRoutes.map((route) => route.name).sort());
  for (const route of apiRoutes) expect(seen.get(route.name), route.name).toBe(route.status);
});

test("every call that honours a key is done once under it, and refuses another body", async () => {
  const player = play({ deliver: async () => ({ status: 204 }) });
  const repeated = new Set<string>();
  const repeating: Player = {
    ...player,
    async call(method, path, body, sent = {}) {
      const match = matchRoute(apiRoutes, method, path.split("?")[0] ?? "");
      if (!match.found || !match.route.idempotent) return player.call(method, path, body, sent);
      const keyed = { ...sent, [headers.idempotencyKey]: crypto.randomUUID() };
      const first = await player.call(method, path, body, keyed);
      const again = await player.call(method, path, body, keyed);
      expect([again.status, again.body], match.route.name).toEqual([first.status, first.body]);
      const other = await player.call(method, path, { ...(body as object), other: 1 }, keyed);
      expect(other.body.error.code, match.route.name).toBe(match.route.keyConflict);
      repeated.add(match.route.name);
      return first;
    },
  };
  await customersLife(repeating);
  await serversLife(repeating);
  expect([...repeated].sort()).toEqual(
    apiRoutes
      .filter(({ idempotent }) => idempotent)
      .map(({ name }) => name)
      .sort(),
  );
});

test.each([
  "/v1/organizations",
  "/v1/organizations/org_1/api-keys",
  "/v1/organizations/org_1/credits",
  "/v1/projects/prj_1/metrics",
  "/v1/projects/prj_1/top-performers",
  "/v1/audit-log",
])("%s is not played", async (path) => {
  const { call } = play();
  for (const method of ["GET", "POST"]) {
    expect(await call(method, path)).toMatchObject({ status: 404, body: { error: { code: "NOT_FOUND" } } });
  }
});

/** Calls every endpoint of a customer once with success. */
async function customersLife({ call, clock, connect, make }: Player): Promise<void> {
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
  const slides = await call("GET", `${at}/content/source-recommendations?kind=slideshow`);
  await call("POST", `${at}/content/slideshow-remix`, { tiktokVideoId: slides.body.items[0].tiktokId, ...actor });
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

/** Calls every endpoint of a server once with success. */
async function serversLife({ sandbox, call, clock, connect, make }: Player): Promise<void> {
  const project = (await call("POST", "/v1/projects", brand)).body.id;
  const at = `/v1/projects/${project}`;
  await call("GET", "/v1/whoami");
  await call("GET", "/v1/credits");
  await call("GET", "/v1/tiktok-music");
  await call("POST", `${at}/ingest/website`, { url: `${MEDIA}/page.html` });
  await call("POST", `${at}/ingest/appstore`, { iosBundleId: "com.tide.coffee" });
  clock.step(MINUTE);

  const [{ influencerId }] = (await call("GET", `${at}/influencers`)).body.items;
  await call("PATCH", `/v1/influencers/${influencerId}`, { name: "Mara" });
  await call("POST", `/v1/influencers/${influencerId}/clone`, { name: "Mara too" });
  const oauth = await call("POST", `${at}/social/oauth-url`, { platform: "tiktok", returnUrl: `${PARTNER}/back` });
  await call("GET", `/v1/social/oauth-status/${oauth.body.state}`);
  const account = await connect(project);
  await call("GET", `/v1/social-accounts/${account}/health`);

  const uploaded = await call("POST", `${at}/content/upload`, { media: [{ url: `${MEDIA}/logo.png` }], caption: "" });
  const content = `/v1/content/${uploaded.body.id}`;
  await call("PATCH", content, { caption: "Hello." });
  await call("GET", `${content}/assets/${uploaded.body.assets[0].assetId}`);
  await call("POST", `${content}/publish`, { targets: [{ socialAccountId: account, mode: "publish" }] });
  await call("POST", `/v1/content/${await make(project)}/notify-device`, { phoneNumber: "+15551234567" });
  const bytes = readFileSync(new URL("./testing/media/logo.png", import.meta.url));
  const file = { filename: "a.png", contentType: "image/png", sizeBytes: bytes.length };
  const announced = await call("POST", `${at}/content/uploads`, { files: [file], grouping: "per-file" });
  const [{ uploadUrl, containerId }] = announced.body.uploads;
  const put = { method: "PUT", headers: { "Content-Type": "image/png" }, body: bytes };
  expect((await sandbox.fetch(new Request(uploadUrl, put))).status).toBe(200);
  await call("POST", `/v1/content/${containerId}/finalize-upload`, { caption: "Mine." });

  const hook = { url: `${MEDIA}/hook`, events: ["post.published"] };
  const { endpoint } = (await call("POST", "/v1/webhook-endpoints", hook)).body;
  const endpointAt = `/v1/webhook-endpoints/${endpoint.id}`;
  await call("GET", "/v1/webhook-endpoints");
  await call("PATCH", endpointAt, { description: "Ours" });
  await call("POST", `${endpointAt}/rotate-secret`);
  const ping = await call("POST", `${endpointAt}/test`, {});
  await sandbox.settled();
  await call("GET", `${endpointAt}/deliveries`);
  await call("POST", `/v1/webhook-deliveries/${ping.body.deliveryId}/replay`);
  await call("DELETE", endpointAt);
}
