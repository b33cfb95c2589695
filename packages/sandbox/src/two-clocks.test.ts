import { expect, test } from "vitest";
import { brand, HOUR, MINUTE, PARTNER, type Player, play } from "./testing/play.ts";

/** One of each thing that time is for. */
async function waiting(player: Player) {
  const { call, connect, make, clock } = player;
  const id = (await call("POST", "/v1/projects", brand)).body.id;
  const at = `/v1/projects/${id}`;
  const socialAccountId = await connect(id);
  clock.step(MINUTE);
  const containerId = await make(id);
  const scheduledFor = new Date(clock.wallNow() + 5 * MINUTE).toISOString();
  const targets = [{ socialAccountId, mode: "publish" }];
  const post = await call("POST", `/v1/content/${containerId}/schedule`, { scheduledFor, targets });
  const returnUrl = `${PARTNER}/back`;
  const oauth = await call("POST", `${at}/social/oauth-url`, { platform: "tiktok", returnUrl });
  const job = await call("POST", `${at}/influencers`, {});
  const lease = await call("POST", `${at}/leased-accounts/request`, {
    projectId: id,
    count: 1,
    niche: { vertical: "coffee" },
  });
  const hook = await call("POST", "/v1/webhook-endpoints", { url: "https://8.8.8.8/hook", events: ["job.failed"] });
  const endpoint = `/v1/webhook-endpoints/${hook.body.endpoint.id}`;
  await call("POST", `${endpoint}/test`);
  await player.sandbox.settled();
  return async () => {
    await player.sandbox.settled();
    const [delivery] = (await call("GET", `${endpoint}/deliveries`)).body.items;
    return {
      job: (await call("GET", `/v1/jobs/${job.body.jobId}`)).body.status,
      lease: (await call("GET", `${at}/leased-accounts/requests/${lease.body.requestId}`)).body.status,
      post: (await call("GET", `/v1/scheduled-posts/${post.body.scheduledPostIds[0]}`)).body.status,
      consent: (await call("GET", `${at}/social/oauth-status?state=${oauth.body.state}`)).body.status,
      tries: delivery.attempts,
      remaining: Number((await call("GET", at)).headers.get("X-RateLimit-Remaining")),
    };
  };
}

const refusing = async () => ({ status: 500 });

test("work goes on with the work clock alone: nothing that the wall measures moves", async () => {
  const player = play({ tier: "standard", deliver: refusing });
  const look = await waiting(player);
  const before = await look();
  expect(before).toMatchObject({ job: "running", lease: "requested", post: "queued", consent: "pending", tries: 1 });
  player.clock.stepWork(3 * HOUR);
  const after = await look();
  expect(after).toMatchObject({ job: "completed", lease: "assigned", post: "queued", consent: "pending", tries: 1 });
  expect(after.remaining).toBeLessThan(before.remaining);
});

test("posts, consents, budgets and webhooks go by the wall alone: no work gets on", async () => {
  const player = play({ tier: "standard", deliver: refusing });
  const look = await waiting(player);
  await look();
  const before = await look();
  player.clock.stepWall(11 * MINUTE);
  const after = await look();
  expect(after).toMatchObject({ job: "running", lease: "requested", post: "published", consent: "failed", tries: 2 });
  expect(after.remaining).toBeGreaterThan(before.remaining);
});

test("speed divides work and nothing else", async () => {
  const player = play({ tier: "partner", speed: 60, deliver: refusing });
  const look = await waiting(player);
  player.clock.step(2 * MINUTE);
  expect(await look()).toMatchObject({ job: "completed", lease: "assigned", post: "queued", consent: "pending" });
});
