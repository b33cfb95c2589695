import type { Change } from "../index.ts";
import { memoryStore } from "../state/store.ts";
import { brand, HOUR, MEDIA, MINUTE, PARTNER, type Player, play } from "./play.ts";

/** A lived-in sandbox that counts what changes, with real ids for every parameter. */
export async function livedIn(): Promise<{
  player: Player;
  ids: Record<string, string>;
  /** The same, and the lease request that a path may name but a body may not bring. */
  pathIds: Record<string, string>;
  changes: Change[];
}> {
  const changes: Change[] = [];
  const deliver = async () => ({ status: 204 });
  const player = play({ deliver, store: { ...memoryStore, commit: (made) => void changes.push(...made) } });
  const { call, clock, connect, make } = player;
  const projectId = (await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" })).body.id;
  const at = `/v1/projects/${projectId}`;
  clock.step(MINUTE);
  const socialAccountId = await connect(projectId);
  const influencerId = (await call("GET", `${at}/influencers`)).body.items[0].influencerId;
  const mediaId = (await call("POST", `${at}/app-media`, { kind: "demo-video", url: `${MEDIA}/demo.mp4` })).body.id;
  const containerId = await make(projectId);
  const jobId = (await call("POST", `${at}/content/slideshow-builder`, { hook: "One" })).body.jobId;
  const scheduledFor = new Date(clock.wallNow() + HOUR).toISOString();
  const targets = [{ socialAccountId, mode: "publish" }];
  const post = await call("POST", `/v1/content/${containerId}/schedule`, { scheduledFor, targets });
  const lease = { projectId, count: 1, niche: { vertical: "coffee" } };
  const requestId = (await call("POST", `${at}/leased-accounts/request`, lease)).body.requestId;
  const postId = post.body.scheduledPostIds[0];
  const oauth = await call("POST", `${at}/social/oauth-url`, { platform: "tiktok", returnUrl: `${PARTNER}/back` });
  const assetId = (await call("GET", `/v1/content/${containerId}`)).body.assets[0].assetId;
  const tiktokVideoId = (await call("GET", `${at}/content/source-recommendations?kind=slideshow`)).body.items[0]
    .tiktokId;
  const hook = await call("POST", "/v1/webhook-endpoints", { url: `${MEDIA}/hook`, events: ["job.completed"] });
  const endpointId = hook.body.endpoint.id;
  const { deliveryId } = (await call("POST", `/v1/webhook-endpoints/${endpointId}/test`)).body;
  const made = { projectId, socialAccountId, influencerId, mediaId, containerId, jobId, postId };
  const started = { state: oauth.body.state, assetId, tiktokVideoId, endpointId, deliveryId };
  return { player, ids: { ...made, ...started }, pathIds: { ...made, ...started, requestId }, changes };
}
