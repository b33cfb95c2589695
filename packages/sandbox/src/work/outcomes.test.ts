import { failureCodes } from "@layers-kit/contract/server";
import { describe, expect, test } from "vitest";
import { brand, HOUR, MINUTE, type Player, play } from "../testing/play.ts";

async function project(player: Player): Promise<string> {
  return (await player.call("POST", "/v1/projects", brand)).body.id;
}

async function lease(player: Player, count = 3) {
  const id = await project(player);
  const at = `/v1/projects/${id}/leased-accounts`;
  const body = { projectId: id, count, niche: { vertical: "coffee" } };
  const requestId = (await player.call("POST", `${at}/request`, body)).body.requestId as string;
  const read = async () => (await player.call("GET", `${at}/requests/${requestId}`)).body;
  return { id, requestId, read };
}

describe("a lease request, on request", () => {
  test("is fulfilled in full, in part with a note, or not at all", async () => {
    const player = play();
    const { outcomes } = player.sandbox;
    const [full, part, none] = [await lease(player), await lease(player), await lease(player)];
    outcomes.lease(full.requestId, { status: "assigned" });
    outcomes.lease(part.requestId, { status: "partial", accounts: 2, note: "2 of 3 for now" });
    outcomes.lease(none.requestId, { status: "rejected", note: "No such niche." });
    expect(await full.read()).toMatchObject({ status: "assigned", note: null });
    expect((await full.read()).assignedSocialAccountIds).toHaveLength(3);
    expect(await part.read()).toMatchObject({ status: "partial", note: "2 of 3 for now" });
    expect((await part.read()).assignedSocialAccountIds).toHaveLength(2);
    expect(await none.read()).toMatchObject({ status: "rejected", note: "No such niche.", assignedAt: null });
  });

  test.each(["in_review", "provisioning", "on_hold"])(
    "is %s for a while, and is fulfilled after that",
    async (status) => {
      const player = play();
      const { requestId, read } = await lease(player);
      player.clock.step(HOUR);
      player.sandbox.outcomes.lease(requestId, { status });
      expect(await read()).toMatchObject({ status, assignedSocialAccountIds: [] });
      player.clock.step(HOUR);
      expect((await read()).status).toBe(status);
      player.clock.step(HOUR);
      expect((await read()).status).toBe("assigned");
    },
  );

  test("fails, which is final", async () => {
    const player = play();
    const { requestId, read } = await lease(player);
    player.sandbox.outcomes.lease(requestId, { status: "failed" });
    player.clock.step(9 * HOUR);
    expect(await read()).toMatchObject({ status: "failed", note: expect.any(String) });
    expect(() => player.sandbox.outcomes.lease(requestId, { status: "assigned" })).toThrow("is failed already");
  });

  test("can be planned for the next one, and cannot cost more than the wallet has", async () => {
    const player = play({ credits: 20_000 });
    player.sandbox.outcomes.next({ of: "lease", status: "partial", accounts: 1 });
    player.sandbox.outcomes.next({ of: "lease", status: "assigned" });
    const first = await lease(player);
    player.clock.step(2 * HOUR);
    expect(await first.read()).toMatchObject({ status: "partial", note: "1 of 3 for now." });
    expect(player.sandbox.outcomes.planned()).toHaveLength(1);
    const second = await player.call("POST", `/v1/projects/${first.id}/leased-accounts/request`, {
      projectId: first.id,
      count: 3,
      niche: { vertical: "coffee" },
    });
    expect(second.status).toBe(402);
  });

  test("of one account that was to come in part comes whole", async () => {
    const player = play();
    player.sandbox.outcomes.next({ of: "lease", status: "partial" });
    const { read } = await lease(player, 1);
    player.clock.step(2 * HOUR);
    expect((await read()).status).toBe("assigned");
  });
});

describe("work, on request", () => {
  test("fails at its end with the planned code, and gives back what it held", async () => {
    const player = play();
    const id = await project(player);
    player.clock.step(MINUTE);
    player.sandbox.outcomes.next({ of: "content_generate", code: "INVALID_TIKTOK_ID", message: "Gone." });
    const start = () => player.call("POST", `/v1/projects/${id}/content/slideshow-builder`, { hook: "One" });
    const [first, second] = [await start(), await start()];
    player.clock.step(2 * MINUTE);
    const read = async (jobId: string) => (await player.call("GET", `/v1/jobs/${jobId}`)).body;
    expect(await read(first.body.jobId)).toMatchObject({
      status: "failed",
      error: { code: "INVALID_TIKTOK_ID", message: "Gone." },
    });
    expect((await read(second.body.jobId)).status).toBe("completed");
    const content = (await player.call("GET", `/v1/content/${first.body.containerIds[0]}`)).body;
    expect(content).toMatchObject({ status: "failed", lastError: { code: "INVALID_TIKTOK_ID" } });
  });

  test.each(failureCodes)("fails with %s, in the job and in what it was to make", async (code) => {
    const player = play();
    const id = await project(player);
    const body = { hook: "One" };
    const started = (await player.call("POST", `/v1/projects/${id}/content/slideshow-builder`, body)).body;
    player.sandbox.outcomes.failJob(started.jobId, { code });
    const failure = { code, message: expect.any(String) };
    const job = (await player.call("GET", `/v1/jobs/${started.jobId}`)).body;
    expect(job).toMatchObject({ status: "failed", error: failure, finishedAt: expect.any(String) });
    const content = (await player.call("GET", `/v1/content/${started.containerIds[0]}`)).body;
    expect(content).toMatchObject({ status: "failed", lastError: failure, failedAt: expect.any(String) });
  });

  test("fails at once when it is named, and only while it runs", async () => {
    const player = play();
    const id = await project(player);
    const { jobId } = (await player.call("POST", `/v1/projects/${id}/keywords/refresh`, {})).body;
    player.sandbox.outcomes.failJob(jobId, { code: "PLATFORM_ERROR" });
    expect((await player.call("GET", `/v1/jobs/${jobId}`)).body.error.code).toBe("PLATFORM_ERROR");
    expect(() => player.sandbox.outcomes.failJob(jobId, { code: "PLATFORM_ERROR" })).toThrow("has failed already");
    expect(() => player.sandbox.outcomes.failJob("job_none", { code: "X" })).toThrow('There is no job "job_none"');
  });

  test("leaves a failed influencer with a reason", async () => {
    const player = play();
    const id = await project(player);
    const { influencerId } = (await player.call("POST", `/v1/projects/${id}/influencers`, {})).body;
    player.sandbox.outcomes.failInfluencer(influencerId, { message: "The face could not be drawn." });
    const read = (await player.call("GET", `/v1/influencers/${influencerId}`)).body;
    expect(read).toMatchObject({ status: "failed", errorMessage: "The face could not be drawn." });
    player.sandbox.outcomes.next({ of: "influencer_create", code: "PLATFORM_ERROR" }, { projectId: id });
    player.clock.step(MINUTE);
    const all = (await player.call("GET", `/v1/projects/${id}/influencers?status=failed`)).body.items;
    expect(all).toHaveLength(2);
  });
});

test("what is over by then is not the next one, whether or not anybody has looked", async () => {
  const player = play();
  const id = await project(player);
  const { jobId } = (await player.call("POST", `/v1/projects/${id}/keywords/refresh`, {})).body;
  player.clock.step(HOUR);
  player.sandbox.outcomes.next({ of: "keywords_refresh", code: "PLATFORM_ERROR" });
  expect((await player.call("GET", `/v1/jobs/${jobId}`)).body.status).toBe("completed");
  const later = (await player.call("POST", `/v1/projects/${id}/keywords/refresh`, {})).body;
  player.clock.step(HOUR);
  expect((await player.call("GET", `/v1/jobs/${later.jobId}`)).body.status).toBe("failed");
});

test("the next content waits for a yes, and so does a finished one", async () => {
  const player = play();
  const id = await project(player);
  player.clock.step(MINUTE);
  player.sandbox.outcomes.next({ of: "approval" });
  const [first, second] = [await player.make(id), await player.make(id)];
  const approval = async (contentId: string) =>
    (await player.call("GET", `/v1/content/${contentId}`)).body.approvalStatus;
  expect([await approval(first), await approval(second)]).toEqual(["pending", "not_required"]);
  player.sandbox.outcomes.requireApproval(second);
  expect(await approval(second)).toBe("pending");
  expect(() => player.sandbox.outcomes.requireApproval(second)).toThrow("is pending already");
});

test("an account needs a new consent, and is whole again after it", async () => {
  const player = play();
  const id = await project(player);
  const account = await player.connect(id);
  player.sandbox.outcomes.requireReauthorisation(account);
  const status = async () => (await player.call("GET", `/v1/projects/${id}/social-accounts`)).body.items[0].status;
  expect(await status()).toBe("reauth_required");
  expect(await player.connect(id)).toBe(account);
  expect(await status()).toBe("connected");
});

test("a portfolio is empty until it is filled again, and search goes on", async () => {
  const player = play();
  const id = await project(player);
  const found = async (query = "") =>
    (await player.call("GET", `/v1/projects/${id}/content/source-recommendations${query}`)).body.items.length;
  player.sandbox.outcomes.emptyPortfolio(id);
  expect(await found()).toBe(0);
  expect(await found("?keyword=coffee")).toBeGreaterThan(0);
  player.sandbox.outcomes.emptyPortfolio(id, false);
  expect(await found()).toBeGreaterThan(0);
});

test("what is planned can be forgotten", () => {
  const player = play();
  player.sandbox.outcomes.next({ of: "approval" }, { times: 2 });
  expect(player.sandbox.outcomes.planned()).toMatchObject([{ outcome: { of: "approval" }, left: 2 }]);
  player.sandbox.outcomes.clear();
  expect(player.sandbox.outcomes.planned()).toEqual([]);
  expect(() => player.sandbox.outcomes.next({ of: "approval" }, { times: 0 })).toThrow("above zero");
});
