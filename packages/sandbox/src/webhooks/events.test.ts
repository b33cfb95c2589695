import { expect, test } from "vitest";
import { brand, HOUR, MINUTE } from "../testing/play.ts";
import { delivering, listen, ping, receiverForEach } from "../testing/webhooks.ts";

const receiver = receiverForEach();

test("every documented event is sent when it happens", async () => {
  const player = delivering(receiver.current);
  const { call, clock, connect, make, sandbox } = player;
  const { at: hook } = await listen(player, `${receiver.current.origin}/hook`, [
    ...["job.completed", "job.failed", "job.canceled", "content.generated", "content.approved", "content.rejected"],
    ...["post.scheduled", "post.published", "post.failed", "post.canceled"],
    ...["social_account.connected", "social_account.needs_reauth", "social_account.revoked"],
    ...["lease_request.assigned", "lease_request.rejected"],
  ]);
  const id = (await call("POST", "/v1/projects", brand)).body.id;
  const at = `/v1/projects/${id}`;
  const account = await connect(id);
  clock.step(MINUTE);
  await call("PATCH", `${at}/content-review-policy`, { policy: "review_all" });
  const [first, second] = [await make(id), await make(id)];
  await call("POST", `/v1/content/${first}/approve`, {});
  await call("POST", `/v1/content/${second}/reject`, { reason: "Too loud." });
  const plan = (in_: number) => ({
    scheduledFor: new Date(clock.wallNow() + in_).toISOString(),
    targets: [{ socialAccountId: account, mode: "publish" }],
  });
  await call("POST", `/v1/content/${first}/schedule`, plan(MINUTE));
  clock.step(2 * MINUTE);
  const canceled = await call("POST", `/v1/content/${first}/schedule`, plan(HOUR));
  await call("DELETE", `/v1/scheduled-posts/${canceled.body.scheduledPostIds[0]}`);
  await call("POST", `/v1/content/${first}/schedule`, plan(MINUTE));
  sandbox.outcomes.requireReauthorisation(account);
  clock.step(2 * MINUTE);
  const job = await call("POST", `${at}/influencers`, {});
  sandbox.outcomes.failJob(job.body.jobId, { code: "PLATFORM_ERROR" });
  const stopped = await call("POST", `${at}/influencers`, {});
  await call("POST", `/v1/jobs/${stopped.body.jobId}/cancel`);
  await call("DELETE", `/v1/social-accounts/${account}`);
  for (const status of ["assigned", "rejected"] as const) {
    const niche = { vertical: "coffee" };
    const lease = await call("POST", `${at}/leased-accounts/request`, { projectId: id, count: 1, niche });
    sandbox.outcomes.lease(lease.body.requestId, { status });
  }
  await ping(player, hook);

  const sent = new Map(receiver.current.received.map(({ event }) => [event.type, event.data]));
  expect(Object.fromEntries(sent)).toMatchObject({
    "job.completed": { jobId: expect.any(String), kind: expect.any(String), result: {} },
    "job.failed": { jobId: job.body.jobId, kind: "influencer_create", error: { code: "PLATFORM_ERROR" } },
    "job.canceled": { jobId: stopped.body.jobId, kind: "influencer_create" },
    "content.generated": { id: second, projectId: id, assets: expect.any(Array) },
    "content.approved": { id: first, projectId: id, approvedAt: expect.any(String), approvedBy: expect.any(String) },
    "content.rejected": { id: second, projectId: id, rejectedBy: expect.any(String), reason: "Too loud." },
    "post.scheduled": { scheduledPostId: expect.any(String), containerId: first, scheduledFor: expect.any(String) },
    "post.published": { scheduledPostId: expect.any(String), externalId: expect.any(String) },
    "post.failed": { containerId: first, lastError: { code: "CREDENTIAL_INVALID" } },
    "post.canceled": { scheduledPostId: canceled.body.scheduledPostIds[0], containerId: first },
    "social_account.connected": { socialAccountId: account, platform: "tiktok", displayName: "tidecoffee" },
    "social_account.needs_reauth": { socialAccountId: account },
    "social_account.revoked": { socialAccountId: account },
    "lease_request.assigned": { projectId: id, status: "assigned" },
    "lease_request.rejected": { projectId: id, status: "rejected" },
    "test.ping": { endpointId: expect.any(String) },
  });
  expect(sent.size).toBe(16);
});

test("an account tells by itself when its consent runs out, once, and not when it was renewed", async () => {
  const player = delivering(receiver.current);
  const id = (await player.call("POST", "/v1/projects", brand)).body.id;
  await listen(player, `${receiver.current.origin}/hook`, ["social_account.needs_reauth"]);
  const account = await player.connect(id, "tide", "instagram");
  player.clock.step(59 * 24 * HOUR);
  expect(await player.connect(id, "tide", "instagram")).toBe(account);
  player.clock.step(2 * 24 * HOUR);
  await player.sandbox.settled();
  expect(receiver.current.received).toEqual([]);
  player.clock.step(60 * 24 * HOUR);
  await player.sandbox.settled();
  expect(receiver.current.received.map(({ event }) => event.data.socialAccountId)).toEqual([account]);
});

test("an account that was made to ask for a new consent tells of it once", async () => {
  const player = delivering(receiver.current);
  const id = (await player.call("POST", "/v1/projects", brand)).body.id;
  await listen(player, `${receiver.current.origin}/hook`, ["social_account.needs_reauth"]);
  player.sandbox.outcomes.requireReauthorisation(await player.connect(id, "tide", "instagram"));
  player.clock.step(61 * 24 * HOUR);
  await player.sandbox.settled();
  expect(receiver.current.received).toHaveLength(1);
});
