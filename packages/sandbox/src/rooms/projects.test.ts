import { describe, expect, test } from "vitest";
import { brand, description, HOUR, MINUTE, play } from "../testing/play.ts";

describe("creating a project", () => {
  test("answers the seed's shape, with times to the microsecond", async () => {
    const { call } = play();
    const { body } = await call("POST", "/v1/projects", { name: "Tide", timezone: "Europe/Oslo" });
    expect(body).toMatchObject({
      id: expect.stringMatching(/^prj_[0-9a-f-]{36}$/),
      status: "active",
      customerExternalId: null,
      primaryLanguage: "en",
      brandVoice: "authentic",
      targetGender: "all",
      ingestState: { github: null, website: null, appstore: null },
      metadata: null,
    });
    expect(body.createdAt).toMatch(/^2026-05-01T09:00:00\.000\d{3}\+00:00$/);
    expect(body.updatedAt).toBe(body.createdAt);
  });

  test("starts keyword research and a first influencer only with a description", async () => {
    const { call, clock } = play();
    const bare = (await call("POST", "/v1/projects", { name: "Bare", timezone: "UTC" })).body.id;
    const full = (await call("POST", "/v1/projects", brand)).body.id;
    expect((await call("GET", `/v1/projects/${bare}/influencers`)).body.items).toEqual([]);
    expect((await call("GET", `/v1/projects/${full}/influencers`)).body.items).toMatchObject([{ status: "pending" }]);
    clock.step(5 * MINUTE);
    expect((await call("GET", `/v1/projects/${bare}/keywords`)).body.refreshedAt).toBeNull();
    expect((await call("GET", `/v1/projects/${full}/keywords`)).body.refreshedAt).toBe("2026-05-01T09:04:30.000Z");
  });

  test("refuses a customer handle that is taken, in this organization alone", async () => {
    const { sandbox, call, as } = play();
    await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" });
    const twice = await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" });
    expect(twice).toMatchObject({ status: 409, body: { error: { code: "CONFLICT" } } });
    const { id } = sandbox.organizations.create({ name: "Other" });
    const other = as(sandbox.keys.create({ organizationId: id }).secret);
    expect((await other.call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" })).status).toBe(201);
  });

  test("keeps metadata as it was sent", async () => {
    const { call } = play();
    const metadata = { plan: "pro", nested: { list: [1, null, "é"] }, constructor: "x" };
    const { body } = await call("POST", "/v1/projects", { ...brand, metadata });
    expect((await call("GET", `/v1/projects/${body.id}`)).body.metadata).toEqual(metadata);
  });
});

describe("listing projects", () => {
  test("finds the one of a customer, and nothing for an unknown one", async () => {
    const { call } = play();
    const { id } = (await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" })).body;
    await call("POST", "/v1/projects", { ...brand, customerExternalId: "other" });
    expect((await call("GET", "/v1/projects?customerExternalId=tide")).body.items).toMatchObject([{ id }]);
    expect((await call("GET", "/v1/projects?customerExternalId=nobody")).body).toEqual({ items: [], nextCursor: null });
    expect((await call("GET", "/v1/projects?customerExternalId=tide&status=archived")).body.items).toEqual([]);
  });

  test("pages through everything once, newest first, while more come in", async () => {
    const { call } = play();
    const made: string[] = [];
    for (let i = 0; i < 7; i++)
      made.unshift((await call("POST", "/v1/projects", { ...brand, name: `Nr ${i}` })).body.id);
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await call("GET", `/v1/projects?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.nextCursor ?? "";
      await call("POST", "/v1/projects", brand);
    } while (cursor);
    expect(seen).toEqual(made);
  });

  test.each(["x", "%00", "bm90aGluZw", "é"])("refuses the cursor %j", async (cursor) => {
    const { call } = play();
    const refused = await call("GET", `/v1/projects?cursor=${encodeURIComponent(cursor)}`);
    expect(refused.status).toBe(422);
    expect(refused.body.error.details.issues[0].path).toBe("cursor");
  });
});

describe("changing a project", () => {
  test("keeps what is absent and restarts research when the description changes", async () => {
    const { call, clock } = play();
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    clock.step(5 * MINUTE);
    const before = (await call("GET", `/v1/projects/${id}/keywords`)).body;
    const changed = description.replaceAll("coffee", "climbing").replaceAll("Beans", "Ropes");
    await call("PATCH", `/v1/projects/${id}`, { tagline: "New." });
    const patched = await call("PATCH", `/v1/projects/${id}`, { appDescription: changed });
    expect(patched.body).toMatchObject({ name: brand.name, tagline: "New.", appDescription: changed });
    clock.step(MINUTE);
    expect((await call("GET", `/v1/projects/${id}/keywords`)).body).toEqual(before);
    clock.step(4 * MINUTE);
    const after = (await call("GET", `/v1/projects/${id}/keywords`)).body;
    expect(after.refreshedAt > before.refreshedAt).toBe(true);
    expect(JSON.stringify(after.hashtags)).toContain("climbing");
  });

  test("frees the old customer handle and takes the new one", async () => {
    const { call } = play();
    const { id } = (await call("POST", "/v1/projects", { ...brand, customerExternalId: "old" })).body;
    await call("PATCH", `/v1/projects/${id}`, { customerExternalId: "new" });
    expect((await call("GET", "/v1/projects?customerExternalId=old")).body.items).toEqual([]);
    expect((await call("GET", "/v1/projects?customerExternalId=new")).body.items).toMatchObject([{ id }]);
    expect((await call("POST", "/v1/projects", { ...brand, customerExternalId: "old" })).status).toBe(201);
    const taken = await call("PATCH", `/v1/projects/${id}`, { customerExternalId: "old", name: "Changed" });
    expect(taken.status).toBe(409);
    expect((await call("GET", `/v1/projects/${id}`)).body.name).toBe(brand.name);
  });

  test("archiving stops queued posts and new work, and keeps the data", async () => {
    const { call, clock, connect, make } = play();
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    const socialAccountId = await connect(id);
    clock.step(MINUTE);
    const content = await make(id);
    const scheduledFor = new Date(clock.wallNow() + HOUR).toISOString();
    const targets = [{ socialAccountId, mode: "publish" }];
    const { scheduledPostIds } = (await call("POST", `/v1/content/${content}/schedule`, { scheduledFor, targets }))
      .body;
    await call("PATCH", `/v1/projects/${id}`, { status: "archived" });
    clock.step(2 * HOUR);
    expect((await call("GET", `/v1/scheduled-posts/${scheduledPostIds[0]}`)).body.status).toBe("canceled");
    expect((await call("POST", `/v1/projects/${id}/influencers`, {})).status).toBe(409);
    expect((await call("GET", `/v1/content/${content}`)).body.status).toBe("completed");
  });
});
