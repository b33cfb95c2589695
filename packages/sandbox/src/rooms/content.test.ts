import { describe, expect, test } from "vitest";
import { brand, MEDIA, MINUTE, PARTNER, type Player, play } from "../testing/play.ts";

async function ready() {
  const player = play();
  const { call, clock } = player;
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  clock.step(MINUTE);
  const influencerId = (await call("GET", `/v1/projects/${id}/influencers`)).body.items[0].influencerId;
  const at = `/v1/projects/${id}`;
  const source = async (kind: string) =>
    (await call("GET", `${at}/content/source-recommendations?kind=${kind}`)).body.items[0].tiktokId;
  const generate = (format: string, body: unknown) => call("POST", `${at}/content/${format}`, body);
  return { ...player, id, at, influencerId, source, generate };
}

const error = (status: number, code: string) => ({ status, body: { error: { code } } });

describe("generating content", () => {
  test("passes its stages and ends with pictures of its own", async () => {
    const { call, clock, sandbox, source, generate, influencerId } = await ready();
    const started = await generate("slideshow-remix", { tiktokVideoId: await source("slideshow"), influencerId });
    expect(started).toMatchObject({ status: 202, body: { kind: "content_generate", status: "running" } });
    const { jobId, containerIds } = started.body;
    const job = async () => (await call("GET", `/v1/jobs/${jobId}`)).body;
    const content = async () => (await call("GET", `/v1/content/${containerIds[0]}`)).body;

    expect(await job()).toMatchObject({ stage: "queued", progress: 0, containerId: containerIds[0] });
    expect(await content()).toMatchObject({ status: "queued", preview: null, assets: [], caption: null });
    clock.stepWork(30_000);
    expect(await job()).toMatchObject({ status: "running", stage: "generating_visuals", progress: 0.25 });
    expect(await content()).toMatchObject({ status: "processing" });
    const progress = (await call("GET", `/v1/content/${containerIds[0]}/progress`)).body;
    expect(progress).toMatchObject({ stage: "generating_visuals", stageProgress: 0.21, etaSeconds: 90 });
    clock.stepWork(80_000);
    expect(await job()).toMatchObject({ stage: "finalizing" });
    clock.stepWork(10_000);
    expect(await job()).toMatchObject({ status: "completed", result: { containerId: containerIds[0] } });
    const made = await content();
    expect(made).toMatchObject({ status: "completed", approvalStatus: "not_required", influencerId });
    expect(made.assets).toHaveLength(made.preview.imageUrls.length);
    for (const url of made.preview.imageUrls) {
      const picture = await sandbox.fetch(new Request(url));
      expect(picture.status).toBe(200);
      expect(picture.headers.get("content-type")).toMatch(/^image\//);
    }
  });

  test("tells the brand's own words, and each brand's differently", async () => {
    const { call, make, id, clock } = await ready();
    const other = (
      await call("POST", "/v1/projects", {
        ...brand,
        name: "Nordlys",
        appName: "Nordlys Ski",
        appDescription: `${"Hand-tuned touring skis for quiet mountains, rented by the day with skins and wax included. ".repeat(2)}`,
        tagline: "Up is the point.",
      })
    ).body.id;
    clock.step(MINUTE);
    const [mine, theirs] = [await make(id), await make(other)];
    const captions = await Promise.all(
      [mine, theirs].map(async (each) => (await call("GET", `/v1/content/${each}`)).body.caption),
    );
    expect(captions[0]).toContain("Tide Coffee");
    expect(captions[1]).toContain("Nordlys Ski");
    expect(captions[0]).not.toBe(captions[1]);
  });

  test("needs an actor, a source of the right kind, and a persona that is ready", async () => {
    const { call, at, source, generate, influencerId } = await ready();
    const [slideshow, video] = [await source("slideshow"), await source("video")];
    expect(await generate("slideshow-remix", { tiktokVideoId: slideshow })).toMatchObject(
      error(422, "INFLUENCER_REQUIRED"),
    );
    expect(await generate("ugc-remix", {})).toMatchObject(error(422, "INFLUENCER_REQUIRED"));
    expect(await generate("slideshow-remix", { tiktokVideoId: "731", influencerId })).toMatchObject(
      error(422, "INVALID_TIKTOK_ID"),
    );
    expect(await generate("slideshow-remix", { tiktokVideoId: video, influencerId })).toMatchObject(
      error(422, "NOT_A_SLIDESHOW"),
    );
    expect(await generate("video-remix", { tiktokVideoId: slideshow, influencerId })).toMatchObject(
      error(422, "INVALID_TIKTOK_ID"),
    );
    const young = (await call("POST", `${at}/influencers`, {})).body.influencerId;
    expect(await generate("slideshow-remix", { tiktokVideoId: slideshow, influencerId: young })).toMatchObject(
      error(409, "CONFLICT"),
    );
    expect((await call("GET", `${at}/content`)).body.items).toEqual([]);
  });

  test("takes no persona, account or media of another project", async () => {
    const { call, connect, source, generate, influencerId } = await ready();
    const other = (await call("POST", "/v1/projects", brand)).body.id;
    const theirs = (await call("GET", `/v1/projects/${other}/influencers`)).body.items[0].influencerId;
    const account = await connect(other);
    const media = (
      await call("POST", `/v1/projects/${other}/app-media`, { kind: "demo-video", url: `${MEDIA}/demo.mp4` })
    ).body.id;
    const tiktokVideoId = await source("slideshow");
    expect((await generate("slideshow-remix", { tiktokVideoId, influencerId: theirs })).status).toBe(404);
    expect((await generate("slideshow-remix", { tiktokVideoId, socialAccountId: account })).status).toBe(404);
    expect((await generate("slideshow-remix", { tiktokVideoId, influencerId, socialAccountId: account })).status).toBe(
      404,
    );
    expect((await generate("ugc-remix", { influencerId, mediaId: media })).status).toBe(404);
  });

  test("stands in an account's persona for the account", async () => {
    const { call, connect, id, source, generate, influencerId } = await ready();
    const socialAccountId = await connect(id);
    const started = await generate("slideshow-remix", { tiktokVideoId: await source("slideshow"), socialAccountId });
    const content = await call("GET", `/v1/content/${started.body.containerIds[0]}`);
    expect(content.body.influencerId).toBe(influencerId);
  });

  test("around a demo video needs one", async () => {
    const { call, at, clock, generate, influencerId } = await ready();
    const refused = await generate("ugc-remix", { influencerId });
    expect(refused).toMatchObject(error(422, "VALIDATION"));
    expect(refused.body.error.details.code).toBe("MISSING_APP_DEMO");
    const logo = (await call("POST", `${at}/app-media`, { kind: "logo", url: `${MEDIA}/logo.png` })).body.id;
    expect(await generate("ugc-remix", { influencerId, mediaId: logo })).toMatchObject(error(422, "VALIDATION"));
    const demo = (await call("POST", `${at}/app-media`, { kind: "demo-video", url: `${MEDIA}/demo.mp4` })).body.id;
    const { containerIds } = (await generate("ugc-remix", { influencerId })).body;
    clock.step(2 * MINUTE);
    const content = (await call("GET", `/v1/content/${containerIds[0]}`)).body;
    expect(content).toMatchObject({
      mediaId: demo,
      preview: { kind: "video", aspectRatio: expect.stringMatching(/^\d+:\d+$/) },
    });
  });

  test("lists by status and format, newest first", async () => {
    const { call, at, clock, generate } = await ready();
    const first = (await generate("slideshow-builder", { hook: "One\\ntwo" })).body.containerIds[0];
    clock.step(2 * MINUTE);
    const second = (await generate("slideshow-builder", { hook: "Three" })).body.containerIds[0];
    const ids = async (query: string) =>
      (await call("GET", `${at}/content${query}`)).body.items.map((item: { id: string }) => item.id);
    expect(await ids("")).toEqual([second, first]);
    expect(await ids("?status=queued&status=processing")).toEqual([second]);
    expect(await ids("?status=completed&format=slideshow-builder")).toEqual([first]);
    expect(await ids("?format=video-remix")).toEqual([]);
    expect(await ids("?creativeType=uploaded")).toEqual([]);
    expect(await ids("?since=2026-05-01T09:02:00Z")).toEqual([second]);
  });
});

describe("a job", () => {
  test("answers 304 until something changes", async () => {
    const { call, clock, generate } = await ready();
    const { jobId } = (await generate("slideshow-builder", { hook: "One" })).body;
    const first = await call("GET", `/v1/jobs/${jobId}`);
    const since = { "If-None-Match": first.headers.get("etag") ?? "" };
    const same = await call("GET", `/v1/jobs/${jobId}`, undefined, since);
    expect(same).toMatchObject({ status: 304, body: null });
    clock.step(2 * MINUTE);
    expect((await call("GET", `/v1/jobs/${jobId}`, undefined, since)).status).toBe(200);
  });

  test("of keywords names nothing that tells whose it is", async () => {
    const { call, at } = await ready();
    const { jobId } = (await call("POST", `${at}/keywords/refresh`, {})).body;
    const job = (await call("GET", `/v1/jobs/${jobId}`)).body;
    expect(Object.keys(job).sort()).toEqual(["jobId", "kind", "progress", "stage", "startedAt", "status"]);
  });

  test("is canceled early, not late, and not twice", async () => {
    const { call, clock, generate } = await ready();
    const start = async () => (await generate("slideshow-builder", { hook: "One" })).body;
    const [early, late] = [await start(), await start()];
    const cancel = (jobId: string) => call("POST", `/v1/jobs/${jobId}/cancel`);
    expect(await cancel(early.jobId)).toMatchObject({ status: 202, body: { accepted: true } });
    expect((await call("GET", `/v1/content/${early.containerIds[0]}`)).body.status).toBe("canceled");
    expect(await cancel(early.jobId)).toMatchObject({ status: 200, body: { accepted: false } });
    clock.step(110_000);
    const refused = await cancel(late.jobId);
    expect(refused).toMatchObject(error(409, "CONFLICT"));
    expect(refused.body.error.details).toEqual({ subcode: "JOB_CANCEL_UNAVAILABLE", stage: "finalizing" });
    clock.step(10_000);
    expect((await cancel(late.jobId)).body).toMatchObject({ accepted: false, reason: "ALREADY_COMPLETED" });
  });

  test("fails when its persona is deleted meanwhile", async () => {
    const { call, clock, source, generate, influencerId } = await ready();
    const started = await generate("video-remix", { tiktokVideoId: await source("video"), influencerId });
    await call("DELETE", `/v1/influencers/${influencerId}`);
    clock.step(2 * MINUTE);
    const job = (await call("GET", `/v1/jobs/${started.body.jobId}`)).body;
    expect(job).toMatchObject({ status: "failed", error: { code: "INFLUENCER_REQUIRED" } });
    const content = (await call("GET", `/v1/content/${started.body.containerIds[0]}`)).body;
    expect(content).toMatchObject({ status: "failed", failedAt: job.finishedAt, lastError: job.error });
  });

  test("takes its time divided by the speed", async () => {
    const { call, clock } = play({ speed: 20 });
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    const status = async () => (await call("GET", `/v1/projects/${id}/influencers`)).body.items[0].status;
    expect(await status()).toBe("pending");
    clock.stepWork(1500);
    expect(await status()).toBe("training");
    clock.stepWork(1500);
    expect(await status()).toBe("ready");
  });
});

describe("the wallet", () => {
  async function withCredits(credits: number): Promise<Player & { generate: () => ReturnType<Player["call"]> }> {
    const player = play();
    const { id } = player.sandbox.organizations.create({ name: "Small", credits, tier: "partner" });
    const key = player.sandbox.keys.create({ organizationId: id, returnOrigins: [PARTNER] });
    const small = player.as(key.secret);
    const project = (await small.call("POST", "/v1/projects", brand)).body.id;
    const generate = () => small.call("POST", `/v1/projects/${project}/content/slideshow-builder`, { hook: "One" });
    return { ...small, generate };
  }

  test("holds a job's credits back from its start, and refuses what it cannot cover", async () => {
    const { generate } = await withCredits(149);
    expect((await generate()).status).toBe(202);
    expect((await generate()).status).toBe(202);
    expect(await generate()).toMatchObject(error(402, "BILLING_EXHAUSTED"));
  });

  test("gets back what a canceled job held, not what a completed one cost", async () => {
    const { call, clock, generate } = await withCredits(50);
    const { jobId } = (await generate()).body;
    expect((await generate()).status).toBe(402);
    await call("POST", `/v1/jobs/${jobId}/cancel`);
    expect((await generate()).status).toBe(202);
    clock.step(2 * MINUTE);
    expect((await generate()).status).toBe(402);
  });
});

describe("review", () => {
  async function pending() {
    const player = await ready();
    await player.call("PATCH", `${player.at}/content-review-policy`, { policy: "review_all" });
    const containerId = await player.make(player.id);
    return { ...player, containerId };
  }

  test("counts what waits, and stops when it is decided", async () => {
    const { call, at, containerId } = await pending();
    const policy = async () => (await call("GET", `${at}/content-review-policy`)).body;
    expect(await policy()).toMatchObject({ policy: "review_all", pendingCount: 1 });
    const approved = await call("POST", `/v1/content/${containerId}/approve`, { note: "Nice." });
    expect(approved.body).toMatchObject({ approvalStatus: "approved", approvedBy: expect.stringMatching(/^key_/) });
    expect(await policy()).toMatchObject({ pendingCount: 0 });
    const again = await call("POST", `/v1/content/${containerId}/reject`, { reason: "No." });
    expect(again).toMatchObject(error(409, "CONFLICT"));
    expect(again.body.error.details.approvalStatus).toBe("approved");
  });

  test("of the first N lets the next ones through", async () => {
    const { call, at, make, id } = await ready();
    await call("PATCH", `${at}/content-review-policy`, { policy: "review_first_n", firstN: 1 });
    const statuses = [];
    for (const containerId of [await make(id), await make(id)]) {
      statuses.push((await call("GET", `/v1/content/${containerId}`)).body.approvalStatus);
    }
    expect(statuses).toEqual(["pending", "not_required"]);
  });

  test("is for completed content alone, and firstN for its own policy alone", async () => {
    const { call, at, generate } = await ready();
    await call("PATCH", `${at}/content-review-policy`, { policy: "review_all" });
    const { containerIds } = (await generate("slideshow-builder", { hook: "One" })).body;
    expect(await call("POST", `/v1/content/${containerIds[0]}/approve`)).toMatchObject(error(409, "CONFLICT"));
    for (const body of [{ policy: "review_first_n" }, { policy: "review_all", firstN: 2 }]) {
      expect((await call("PATCH", `${at}/content-review-policy`, body)).status).toBe(422);
    }
  });
});
