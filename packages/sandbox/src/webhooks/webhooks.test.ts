import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { brand, HOUR, MINUTE, type Player, play } from "../testing/play.ts";
import { type Receiver, signers, startReceiver } from "../testing/receiver.ts";
import { FAILURES_UNTIL_PAUSE, retryDelays } from "./delivery.ts";
import { deliverer, deliverPublic } from "./node-deliver.ts";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const start = (): Player =>
  play({ deliver: deliverPublic, allowHosts: [receiver.origin, "http://media.partner.example"] });

async function listen(player: Player, events: string[], more: object = {}) {
  const answer = await player.call("POST", "/v1/webhook-endpoints", {
    url: `${receiver.origin}/hook`,
    events,
    ...more,
  });
  const at = `/v1/webhook-endpoints/${answer.body.endpoint?.id}`;
  const deliveries = async (query = "") => (await player.call("GET", `${at}/deliveries${query}`)).body.items;
  const endpoint = async () => (await player.call("GET", "/v1/webhook-endpoints")).body.items[0];
  return { ...answer, at, secret: answer.body.signingSecret as string, deliveries, endpoint };
}

const ping = async (player: Player, at: string) => {
  const { body } = await player.call("POST", `${at}/test`, {});
  await player.sandbox.settled();
  return body;
};

describe("a delivery", () => {
  test("is signed with the secret that was shown once, over the time and the very bytes", async () => {
    const player = start();
    const { at, secret, endpoint } = await listen(player, ["job.completed"]);
    expect(secret).toMatch(/^whsec_/);
    const { eventId } = await ping(player, at);
    const [got] = receiver.received;
    if (!got) throw new Error("nothing arrived");
    expect(signers(got, [secret])).toEqual({ t: player.clock.wallNow() / 1000, by: [secret] });
    expect(signers({ ...got, text: `${got.text} ` }, [secret]).by).toEqual([]);
    expect(got.headers).toMatchObject({ "content-type": "application/json", "x-layers-event-id": eventId });
    expect(got.event).toMatchObject({ id: eventId, type: "test.ping", data: { endpointId: (await endpoint()).id } });
    expect(JSON.stringify(await endpoint())).not.toContain(secret);
  });

  test("carries both signatures for 24 hours after a rotation, and the new one alone from then on", async () => {
    const player = start();
    const { at, secret } = await listen(player, ["job.completed"]);
    const rotated = (await player.call("POST", `${at}/rotate-secret`)).body.signingSecret;
    expect(rotated).not.toBe(secret);
    await ping(player, at);
    player.clock.step(24 * HOUR);
    await ping(player, at);
    const by = receiver.received.map((one) => signers(one, [rotated, secret]).by);
    expect(by).toEqual([[rotated, secret], [rotated]]);
  });

  test("is tried again as documented, under one id and in the same bytes, until it is taken", async () => {
    const player = start();
    const { at, deliveries } = await listen(player, ["job.completed"]);
    receiver.answers.push(500, 302, 429, 404);
    await ping(player, at);
    expect((await deliveries())[0]).toMatchObject({ status: "pending", attempts: 1, lastResponseStatus: 500 });
    for (const delay of retryDelays.slice(0, 4)) {
      const before = receiver.received.length;
      player.clock.step(delay - 1);
      await player.sandbox.settled();
      expect(receiver.received).toHaveLength(before);
      player.clock.step(1);
      await player.sandbox.settled();
      expect(receiver.received).toHaveLength(before + 1);
    }
    expect((await deliveries())[0]).toMatchObject({ status: "delivered", attempts: 5, nextRetryAt: null });
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers["x-layers-event-id"])).size).toBe(1);
  });

  test("is given up after eight tries, and can be replayed under an id of its own", async () => {
    const player = start();
    const { at, deliveries } = await listen(player, ["job.completed"]);
    receiver.answers.push(...Array<number>(8).fill(503));
    const { deliveryId, eventId } = await ping(player, at);
    for (const delay of retryDelays) {
      player.clock.step(delay);
      await player.sandbox.settled();
    }
    expect(receiver.received).toHaveLength(8);
    expect((await deliveries("?status=failed"))[0]).toMatchObject({ attempts: 8, abandonedAt: expect.any(String) });
    player.clock.step(99 * HOUR);
    const replayed = (await player.call("POST", `/v1/webhook-deliveries/${deliveryId}/replay`)).body;
    await player.sandbox.settled();
    const [first, last] = [receiver.received[0]?.event, receiver.received.at(-1)?.event];
    expect(last).toMatchObject({ id: replayed.eventId, replayOf: deliveryId, data: first.data, type: "test.ping" });
    expect(replayed.eventId).not.toBe(eventId);
    expect(first.replayOf).toBeUndefined();
  });

  test("that has not ended cannot be replayed, nor somebody else's", async () => {
    const player = start();
    const { at } = await listen(player, ["job.completed"]);
    receiver.answers.push(500);
    const { deliveryId } = await ping(player, at);
    const path = `/v1/webhook-deliveries/${deliveryId}/replay`;
    expect(await player.call("POST", path)).toMatchObject(error(409, "CONFLICT"));
    const other = player.sandbox.organizations.create({ name: "Other" });
    const stranger = player.as(player.sandbox.keys.create({ organizationId: other.id }).secret);
    expect(await stranger.call("POST", path)).toMatchObject(error(404, "NOT_FOUND"));
    expect(await stranger.call("GET", `${at}/deliveries`)).toMatchObject(error(404, "NOT_FOUND"));
  });

  test("to nobody is tried again too", async () => {
    const player = start();
    const { at, deliveries } = await listen(player, ["job.completed"]);
    await receiver.close();
    await ping(player, at);
    expect((await deliveries())[0]).toMatchObject({ status: "pending", lastErrorMessage: expect.any(String) });
    receiver = await startReceiver();
  });

  test("does not reach a name that leads to a private address", async () => {
    const lookup = deliverer((_name, _options, done) => done(null, [{ address: "127.0.0.1", family: 4 }]));
    const player = play({ deliver: lookup });
    const url = `https://rebind.example:${new URL(receiver.origin).port}/hook`;
    const { at, deliveries } = await listen(player, ["job.completed"], { url });
    await ping(player, at);
    expect((await deliveries())[0].lastErrorMessage).toBe("The URL does not lead to a public address.");
    expect(receiver.received).toEqual([]);
  });

  test("goes on after a restart, under the same id", async () => {
    const lines: string[] = [];
    const store = {
      load: () => lines.flatMap((line) => JSON.parse(line)),
      commit: (changes: unknown) => void lines.push(JSON.stringify(changes)),
      replace: () => undefined,
    };
    const options = { store, deliver: deliverPublic, allowHosts: [receiver.origin] };
    const first = play(options);
    const { at } = await listen(first, ["job.completed"]);
    receiver.answers.push(500);
    await ping(first, at);
    const second = play(options);
    second.clock.step(MINUTE);
    await second.sandbox.settled();
    const ids = receiver.received.map(({ event }) => event.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe("an endpoint", () => {
  test("is paused after twenty failures in a row, and goes on when it is made active", async () => {
    const player = start();
    const { at, endpoint, deliveries } = await listen(player, ["job.completed"]);
    receiver.answers.push(...Array<number>(FAILURES_UNTIL_PAUSE).fill(500));
    for (let count = 0; count < FAILURES_UNTIL_PAUSE; count++) await ping(player, at);
    expect(await endpoint()).toMatchObject({ status: "auto_paused", consecutiveFailureCount: FAILURES_UNTIL_PAUSE });
    player.clock.step(HOUR);
    await player.sandbox.settled();
    expect(receiver.received).toHaveLength(FAILURES_UNTIL_PAUSE);
    await player.call("PATCH", at, { status: "active" });
    await player.sandbox.settled();
    expect(await endpoint()).toMatchObject({ status: "active", consecutiveFailureCount: 0 });
    expect(await deliveries("?status=delivered")).toHaveLength(FAILURES_UNTIL_PAUSE);
  });

  test.each([
    ["http", "http://93.184.216.34/hook"],
    ["a private address", "https://10.0.0.1/hook"],
    ["a metadata service in decimal", "https://2852039166/"],
    ["a mapped address", "https://[::ffff:127.0.0.1]/hook"],
    ["a name and password", "https://a:b@partner.example/hook"],
  ])("is refused at %s", async (_, url) => {
    const answer = await listen(play(), ["job.completed"], { url });
    expect(answer).toMatchObject({ status: 422, body: { error: { details: { issues: [{ path: "url" }] } } } });
  });

  test("takes known events alone, and an update of at least one field", async () => {
    const player = start();
    expect((await listen(player, ["wallet.empty"])).status).toBe(422);
    expect((await listen(player, [])).status).toBe(422);
    const { at } = await listen(player, ["job.completed"]);
    expect((await player.call("PATCH", at, {})).status).toBe(422);
    expect((await player.call("PATCH", at, { status: "auto_paused" })).status).toBe(422);
  });

  test("that is deleted gets nothing more, and is gone for every call", async () => {
    const player = start();
    const { at } = await listen(player, ["job.completed"]);
    receiver.answers.push(500);
    await ping(player, at);
    expect((await player.call("DELETE", at)).body.deleted).toBe(true);
    player.clock.step(48 * HOUR);
    await player.sandbox.settled();
    expect(receiver.received).toHaveLength(1);
    for (const [method, path] of [
      ["DELETE", at],
      ["PATCH", at],
      ["POST", `${at}/test`],
      ["POST", `${at}/rotate-secret`],
      ["GET", `${at}/deliveries`],
    ] as const) {
      const body = method === "PATCH" ? { status: "active" } : undefined;
      expect(await player.call(method, path, body)).toMatchObject(error(404, "NOT_FOUND"));
    }
  });

  test("of one project hears of that one alone", async () => {
    const player = start();
    const [first, second] = [
      (await player.call("POST", "/v1/projects", brand)).body.id,
      (await player.call("POST", "/v1/projects", brand)).body.id,
    ];
    await listen(player, ["job.completed"], { projectId: second });
    player.clock.step(MINUTE);
    await player.sandbox.settled();
    const { influencerId } = receiver.received[0]?.event.data.result ?? {};
    expect(receiver.received).toHaveLength(1);
    expect((await player.call("GET", `/v1/influencers/${influencerId}`)).body.projectId).toBe(second);
    expect(await listen(player, ["job.completed"], { projectId: "prj_none" })).toMatchObject(error(404, "NOT_FOUND"));
    expect(first).not.toBe(second);
  });

  test("of a parent hears of its children with all_children, which takes org:admin", async () => {
    const player = start();
    const { organizations, keys } = player.sandbox;
    const parent = organizations.create({ name: "Parent", tier: "partner" });
    const child = organizations.create({ name: "Child", tier: "partner", parentOrganizationId: parent.id });
    const plain = player.as(keys.create({ organizationId: parent.id, scopes: ["projects:write"] }).secret);
    const refused = await listen(plain, ["job.completed"], { scope: "all_children" });
    expect(refused).toMatchObject(error(403, "FORBIDDEN_SCOPE"));
    const admin = player.as(keys.create({ organizationId: parent.id }).secret);
    await listen(admin, ["job.completed"], { scope: "all_children" });
    await player.as(keys.create({ organizationId: child.id }).secret).call("POST", "/v1/projects", brand);
    player.clock.step(MINUTE);
    await player.sandbox.settled();
    expect(receiver.received.map(({ event }) => event.data.organizationId)).toEqual([child.id]);
  });
});

test("every documented event is sent when it happens", async () => {
  const player = start();
  const { call, clock, connect, make, sandbox } = player;
  const { at: hook } = await listen(player, [
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

  const sent = new Map(receiver.received.map(({ event }) => [event.type, event.data]));
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
  const player = start();
  const id = (await player.call("POST", "/v1/projects", brand)).body.id;
  await listen(player, ["social_account.needs_reauth"]);
  const account = await player.connect(id, "tide", "instagram");
  player.clock.step(59 * 24 * HOUR);
  expect(await player.connect(id, "tide", "instagram")).toBe(account);
  player.clock.step(2 * 24 * HOUR);
  await player.sandbox.settled();
  expect(receiver.received).toEqual([]);
  player.clock.step(60 * 24 * HOUR);
  await player.sandbox.settled();
  expect(receiver.received.map(({ event }) => event.data.socialAccountId)).toEqual([account]);
});

test("an account that was made to ask for a new consent tells of it once", async () => {
  const player = start();
  const id = (await player.call("POST", "/v1/projects", brand)).body.id;
  await listen(player, ["social_account.needs_reauth"]);
  player.sandbox.outcomes.requireReauthorisation(await player.connect(id, "tide", "instagram"));
  player.clock.step(61 * 24 * HOUR);
  await player.sandbox.settled();
  expect(receiver.received).toHaveLength(1);
});
