import { describe, expect, test } from "vitest";
import { error, generating } from "../testing/generating.ts";
import { brand, MINUTE, play } from "../testing/play.ts";

describe("a job", () => {
  test("answers 304 until something changes", async () => {
    const { call, clock, generate } = await generating();
    const { jobId } = (await generate("slideshow-builder", { hook: "One" })).body;
    const first = await call("GET", `/v1/jobs/${jobId}`);
    const since = { "If-None-Match": first.headers.get("etag") ?? "" };
    const same = await call("GET", `/v1/jobs/${jobId}`, undefined, since);
    expect(same).toMatchObject({ status: 304, body: null });
    clock.step(2 * MINUTE);
    expect((await call("GET", `/v1/jobs/${jobId}`, undefined, since)).status).toBe(200);
  });

  test("of keywords names nothing that tells whose it is", async () => {
    const { call, at } = await generating();
    const { jobId } = (await call("POST", `${at}/keywords/refresh`, {})).body;
    const job = (await call("GET", `/v1/jobs/${jobId}`)).body;
    expect(Object.keys(job).sort()).toEqual(["jobId", "kind", "progress", "stage", "startedAt", "status"]);
  });

  test("is canceled early, not late, and not twice", async () => {
    const { call, clock, generate } = await generating();
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
    const { call, clock, source, generate, influencerId } = await generating();
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
