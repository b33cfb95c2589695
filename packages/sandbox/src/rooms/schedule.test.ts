import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brand, HOUR, MINUTE, type Player, play } from "../testing/play.ts";

async function ready() {
  const player = play();
  const { call, clock, connect, make } = player;
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const socialAccountId = await connect(id);
  clock.step(MINUTE);
  const containerId = await make(id);
  const at = (ms: number) => new Date(clock.wallNow() + ms).toISOString();
  const schedule = (body: object, content = containerId) => call("POST", `/v1/content/${content}/schedule`, body);
  const target = { socialAccountId, mode: "publish" };
  const queue = async (ms: number, mode = "publish") =>
    (await schedule({ scheduledFor: at(ms), targets: [{ ...target, mode }] })).body.scheduledPostIds[0] as string;
  const post = async (postId: string) => (await call("GET", `/v1/scheduled-posts/${postId}`)).body;
  return { ...player, id, containerId, socialAccountId, at, schedule, target, queue, post };
}

const posts = async ({ call }: Player, id: string, query = "") =>
  (await call("GET", `/v1/projects/${id}/scheduled-posts${query}`)).body.items as {
    id: string;
    scheduledFor: string;
  }[];

describe("scheduling", () => {
  test.each([
    ["with an offset", "2026-05-15T09:00:00-07:00"],
    ["without a zone", "2026-05-15T09:00:00"],
    ["that is no time", "soon"],
    ["on a day that does not exist", "2026-02-30T09:00:00Z"],
  ])("refuses a time %s", async (_, scheduledFor) => {
    const { schedule, target } = await ready();
    const refused = await schedule({ scheduledFor, targets: [target] });
    expect(refused.status).toBe(422);
    expect(refused.body.error.details.issues[0].path).toBe("scheduledFor");
  });

  test("takes a time up to 30 seconds ago and no older", async () => {
    const { schedule, target, at } = await ready();
    expect((await schedule({ scheduledFor: at(-30_001), targets: [target] })).status).toBe(422);
    expect((await schedule({ scheduledFor: at(-30_000), targets: [target] })).status).toBe(200);
  });

  test("is all or nothing across targets", async () => {
    const player = await ready();
    const { call, connect, schedule, target, at, id } = player;
    const other = (await call("POST", "/v1/projects", { ...brand, name: "Other" })).body.id;
    const foreign = await connect(other, "foreign");
    const gone = await connect(id, "gone");
    await call("DELETE", `/v1/social-accounts/${gone}`);
    for (const socialAccountId of [foreign, gone, "sa_none"]) {
      const targets = [target, { socialAccountId, mode: "publish" }];
      const refused = await schedule({ scheduledFor: at(HOUR), targets });
      expect(refused.status).toBe(422);
      expect(refused.body.error.details.issues[0].path).toBe("targets.1.socialAccountId");
    }
    expect(await posts(player, id)).toEqual([]);
  });

  test("needs completed content", async () => {
    const { call, schedule, target, at, id } = await ready();
    const hook = { hook: "One" };
    const { containerIds } = (await call("POST", `/v1/projects/${id}/content/slideshow-builder`, hook)).body;
    const refused = await schedule({ scheduledFor: at(HOUR), targets: [target] }, containerIds[0]);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: "CONFLICT" } } });
  });

  test("keeps shareReelToFeed for publishing a video to Instagram", async () => {
    const { connect, schedule, at, id } = await ready();
    const socialAccountId = await connect(id, "insta", "instagram");
    const targets = [{ socialAccountId, mode: "publish", shareReelToFeed: true }];
    const refused = await schedule({ scheduledFor: at(HOUR), targets });
    expect(refused.body.error.details.issues[0].path).toBe("targets.0.shareReelToFeed");
  });

  test("waits for approval, then goes live", async () => {
    const player = await ready();
    const { call, make, schedule, target, at, id, post } = player;
    await call("PATCH", `/v1/projects/${id}/content-review-policy`, { policy: "review_all" });
    const waiting = await make(id);
    const scheduledFor = at(HOUR);
    const blocked = await schedule({ scheduledFor, targets: [target] }, waiting);
    expect(blocked).toMatchObject({ status: 202, body: { gateStatus: "blocked_on_approval", scheduledPostIds: [] } });
    expect(await posts(player, id)).toEqual([]);
    const { pendingSchedulePromotion } = (await call("POST", `/v1/content/${waiting}/approve`)).body;
    expect(pendingSchedulePromotion).toMatchObject({ status: "ok", scheduledPostIds: [expect.stringMatching(/^sp_/)] });
    expect(await post(pendingSchedulePromotion.scheduledPostIds[0])).toMatchObject({ status: "queued", scheduledFor });
  });

  test("says when a plan's time passed before the approval", async () => {
    const player = await ready();
    const { call, clock, make, schedule, target, at, id } = player;
    await call("PATCH", `/v1/projects/${id}/content-review-policy`, { policy: "review_all" });
    const waiting = await make(id);
    await schedule({ scheduledFor: at(HOUR), targets: [target] }, waiting);
    clock.step(2 * HOUR);
    const { body } = await call("POST", `/v1/content/${waiting}/approve`);
    expect(body).toMatchObject({ approvalStatus: "approved", pendingSchedulePromotion: { status: "failed" } });
    expect(await posts(player, id)).toEqual([]);
  });

  test("of rejected content is final", async () => {
    const { call, make, schedule, target, at, id } = await ready();
    await call("PATCH", `/v1/projects/${id}/content-review-policy`, { policy: "review_all" });
    const rejected = await make(id);
    await call("POST", `/v1/content/${rejected}/reject`, { reason: "No." });
    const refused = await schedule({ scheduledFor: at(HOUR), targets: [target] }, rejected);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: "CONTENT_REJECTED" } } });
  });
});

describe("a post", () => {
  test("goes out at its time on the wall clock, whatever the speed of work", async () => {
    const { clock, queue, post } = await ready();
    const id = await queue(HOUR);
    clock.stepWork(10 * HOUR);
    clock.stepWall(HOUR - 1);
    expect((await post(id)).status).toBe("queued");
    clock.stepWall(1);
    expect(await post(id)).toMatchObject({ status: "publishing", attemptedAt: (await post(id)).scheduledFor });
    clock.stepWall(5000);
    expect(await post(id)).toMatchObject({ status: "published", externalId: expect.stringMatching(/^7\d{18}$/) });
  });

  test("as a draft ends on the phone", async () => {
    const { clock, queue, post } = await ready();
    const id = await queue(HOUR, "draft");
    clock.step(2 * HOUR);
    expect(await post(id)).toMatchObject({ status: "draft", externalUrl: null });
  });

  test("fails when its account's consent has run out", async () => {
    const { call, clock, connect, schedule, at, id, post } = await ready();
    const socialAccountId = await connect(id, "insta", "instagram");
    const targets = [{ socialAccountId, mode: "publish" }];
    const { scheduledPostIds } = (await schedule({ scheduledFor: at(61 * 24 * HOUR), targets })).body;
    clock.stepWall(62 * 24 * HOUR);
    expect(await post(scheduledPostIds[0])).toMatchObject({
      status: "failed",
      lastError: { code: "CREDENTIAL_INVALID" },
    });
    expect((await call("GET", `/v1/projects/${id}/social-accounts?status=reauth_required`)).body.items).toHaveLength(1);
  });

  test("leads to a page that shows it", async () => {
    const { sandbox, clock, queue, post } = await ready();
    const id = await queue(0);
    clock.step(MINUTE);
    const page = await sandbox.fetch(new Request((await post(id)).externalUrl));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("@tidecoffee");
  });

  test("is moved and canceled only while it is queued", async () => {
    const { call, clock, queue, post, at } = await ready();
    const id = await queue(HOUR);
    const move = (ms: number) => call("POST", `/v1/scheduled-posts/${id}/reschedule`, { scheduledFor: at(ms) });
    expect((await move(-HOUR)).status).toBe(422);
    expect((await move(3 * HOUR)).body).toMatchObject({ status: "queued", scheduledFor: at(3 * HOUR) });
    clock.step(2 * HOUR);
    expect((await post(id)).status).toBe("queued");
    expect((await move(10 * MINUTE)).status).toBe(200);
    clock.step(10 * MINUTE);
    expect((await move(HOUR)).status).toBe(409);
    expect((await call("DELETE", `/v1/scheduled-posts/${id}`)).status).toBe(409);
    clock.step(MINUTE);
    expect((await post(id)).status).toBe("published");
    const second = await queue(HOUR);
    expect((await call("DELETE", `/v1/scheduled-posts/${second}`, { reason: "Later." })).body.status).toBe("canceled");
    clock.step(2 * HOUR);
    expect((await post(second)).status).toBe("canceled");
    expect((await call("DELETE", `/v1/scheduled-posts/${second}`)).status).toBe(409);
  });

  test("stands in a list by its time, latest first, within bounds that count", async () => {
    const player = await ready();
    const { queue, id, at, clock } = player;
    const [late, soon, middle] = [await queue(3 * HOUR), await queue(HOUR), await queue(2 * HOUR)];
    const ids = async (query = "") => (await posts(player, id, query)).map((each) => each.id);
    expect(await ids()).toEqual([late, middle, soon]);
    expect(await ids(`?since=${at(HOUR)}&until=${at(2 * HOUR)}`)).toEqual([middle, soon]);
    expect(await ids("?status=published&status=failed")).toEqual([]);
    expect(await ids("?socialAccountId=sa_none")).toEqual([]);
    clock.step(90 * MINUTE);
    expect(await ids("?status=published")).toEqual([soon]);
    const first = await player.call("GET", `/v1/projects/${id}/scheduled-posts?limit=2`);
    expect(first.body.items).toHaveLength(2);
    expect(await ids(`?limit=2&cursor=${first.body.nextCursor}`)).toEqual([soon]);
  });

  test("is published exactly at the last time it was moved to, however often that was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 6 }), async (minutes) => {
        const { call, clock, queue, post, at } = await ready();
        const id = await queue(20 * HOUR);
        for (const each of minutes) {
          await call("POST", `/v1/scheduled-posts/${id}/reschedule`, { scheduledFor: at(each * MINUTE) });
        }
        const last = (minutes.at(-1) ?? 0) * MINUTE;
        clock.stepWall(last - 1);
        expect((await post(id)).status).toBe("queued");
        clock.stepWall(5001);
        expect((await post(id)).status).toBe("published");
      }),
      { numRuns: 15 },
    );
  });
});
