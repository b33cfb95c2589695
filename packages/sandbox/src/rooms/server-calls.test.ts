import { describe, expect, test } from "vitest";
import { error, generating } from "../testing/generating.ts";
import { MINUTE } from "../testing/play.ts";

describe("an influencer", () => {
  test("is changed in the fields that are sent", async () => {
    const { call, influencerId } = await generating();
    const before = (await call("GET", `/v1/influencers/${influencerId}`)).body;
    const changes = { name: "Mara", ageRange: null, brandVoice: "witty", language: "nb" };
    const { body } = await call("PATCH", `/v1/influencers/${influencerId}`, changes);
    expect(body).toMatchObject({ ...before, ...changes, updatedAt: expect.any(String) });
    expect((await call("GET", `/v1/influencers/${influencerId}`)).body).toEqual(body);
  });

  test("is copied with another name, and the copy is made like any other", async () => {
    const { call, clock, id, influencerId } = await generating();
    await call("PATCH", `/v1/influencers/${influencerId}`, { brandVoice: "witty", gender: "male" });
    const started = await call("POST", `/v1/influencers/${influencerId}/clone`, { name: "Second", language: "nb" });
    const read = async () => (await call("GET", `/v1/influencers/${started.body.influencerId}`)).body;
    expect((await read()).status).toBe("pending");
    clock.step(MINUTE);
    expect(await read()).toMatchObject({
      projectId: id,
      status: "ready",
      name: "Second",
      gender: "male",
      brandVoice: "witty",
      language: "nb",
    });
    expect((await call("POST", `/v1/influencers/${influencerId}/clone`, {})).status).toBe(422);
  });
});

describe("an account's health", () => {
  test("grows with what was posted, and is gone with the account", async () => {
    const { call, clock, connect, make, id } = await generating();
    const account = await connect(id);
    const health = async () => await call("GET", `/v1/social-accounts/${account}/health`);
    expect((await health()).body).toMatchObject({ socialAccountId: account, score: 0, tier: "new" });
    const targets = [{ socialAccountId: account, mode: "publish" }];
    await call("POST", `/v1/content/${await make(id)}/publish`, { targets });
    clock.step(MINUTE);
    const after = (await health()).body;
    expect(after.score).toBeGreaterThan(0);
    expect(after.tier).toBe("cold");
    await call("DELETE", `/v1/social-accounts/${account}`);
    expect(await health()).toMatchObject(error(404, "NOT_FOUND"));
  });

  test("a consent is found by its state alone, by its own organization", async () => {
    const { call, id, sandbox, as } = await generating();
    const body = { platform: "tiktok", returnUrl: "https://app.partner.example/back" };
    const { state } = (await call("POST", `/v1/projects/${id}/social/oauth-url`, body)).body;
    const path = `/v1/social/oauth-status/${state}`;
    expect((await call("GET", path)).body).toMatchObject({ state, status: "pending" });
    const other = sandbox.organizations.create({ name: "Other" });
    const stranger = as(sandbox.keys.create({ organizationId: other.id }).secret);
    expect(await stranger.call("GET", path)).toMatchObject(error(404, "NOT_FOUND"));
  });
});

describe("publishing at once", () => {
  test("posts within seconds, once for each account", async () => {
    const { call, clock, connect, make, id } = await generating();
    const targets = [{ socialAccountId: await connect(id), mode: "publish" }];
    const { body } = await call("POST", `/v1/content/${await make(id)}/publish`, { targets });
    clock.step(10_000);
    expect((await call("GET", `/v1/scheduled-posts/${body.scheduledPostIds[0]}`)).body.status).toBe("published");
  });

  test("of what waits for a yes is 403 and keeps no plan", async () => {
    const { call, connect, make, id, at } = await generating();
    await call("PATCH", `${at}/content-review-policy`, { policy: "review_all" });
    const targets = [{ socialAccountId: await connect(id), mode: "publish" }];
    const content = `/v1/content/${await make(id)}`;
    expect(await call("POST", `${content}/publish`, { targets })).toMatchObject(error(403, "APPROVAL_REQUIRED"));
    const approved = await call("POST", `${content}/approve`, {});
    expect(approved.body.pendingSchedulePromotion).toBeUndefined();
    expect((await call("GET", `${at}/scheduled-posts`)).body.items).toEqual([]);
  });

  test("is all or nothing", async () => {
    const { call, connect, make, id, at } = await generating();
    const targets = [
      { socialAccountId: await connect(id), mode: "publish" },
      { socialAccountId: "sa_none", mode: "publish" },
    ];
    const refused = await call("POST", `/v1/content/${await make(id)}/publish`, { targets });
    expect(refused.body.error.details.issues[0].path).toBe("targets.1.socialAccountId");
    expect((await call("GET", `${at}/scheduled-posts`)).body.items).toEqual([]);
  });
});

test("a post goes to a phone whose number is sent, once it is completed", async () => {
  const { call, make, id, generate } = await generating();
  const content = await make(id);
  const to = { phoneNumber: "+15551234567" };
  expect((await call("POST", `/v1/content/${content}/notify-device`, to)).status).toBe(200);
  const nobody = await call("POST", `/v1/content/${content}/notify-device`);
  expect(nobody).toMatchObject(error(422, "PHONE_REQUIRED"));
  expect((await call("POST", `/v1/content/${content}/notify-device`, { phoneNumber: "0555" })).status).toBe(422);
  const [running] = (await generate("slideshow-builder", { hook: "One" })).body.containerIds;
  expect(await call("POST", `/v1/content/${running}/notify-device`, to)).toMatchObject(error(409, "CONFLICT"));
});
