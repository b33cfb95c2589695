import { describe, expect, test } from "vitest";
import { error, generating } from "../testing/generating.ts";
import { brand, MEDIA, MINUTE } from "../testing/play.ts";

describe("generating content", () => {
  test("passes its stages and ends with pictures of its own", async () => {
    const { call, clock, sandbox, source, generate, influencerId } = await generating();
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
    const { call, make, id, clock } = await generating();
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
    const { call, at, source, generate, influencerId } = await generating();
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
    const { call, connect, source, generate, influencerId } = await generating();
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
    const { call, connect, id, source, generate, influencerId } = await generating();
    const socialAccountId = await connect(id);
    const started = await generate("slideshow-remix", { tiktokVideoId: await source("slideshow"), socialAccountId });
    const content = await call("GET", `/v1/content/${started.body.containerIds[0]}`);
    expect(content.body.influencerId).toBe(influencerId);
  });

  test("around a demo video needs one", async () => {
    const { call, at, clock, generate, influencerId } = await generating();
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
    const { call, at, clock, generate } = await generating();
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
