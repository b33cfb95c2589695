import { expect, test } from "vitest";
import { brand, HOUR, play } from "../testing/play.ts";

async function withWallet(credits: number) {
  const player = play();
  const organization = player.sandbox.organizations.create({ name: "Small", credits, tier: "partner" });
  const small = player.as(player.sandbox.keys.create({ organizationId: organization.id }).secret);
  const { id } = (await small.call("POST", "/v1/projects", brand)).body;
  const at = `/v1/projects/${id}`;
  const request = (count: number, more: object = {}) =>
    small.call("POST", `${at}/leased-accounts/request`, {
      projectId: id,
      count,
      niche: { vertical: "Coffee" },
      ...more,
    });
  const status = async (requestId: string) =>
    (await small.call("GET", `${at}/leased-accounts/requests/${requestId}`)).body;
  return { ...small, id, at, request, status };
}

test("a request is fulfilled hours later, and its accounts stand among the others", async () => {
  const { call, clock, at, request, status } = await withWallet(1_000_000);
  const { requestId } = (await request(3)).body;
  clock.step(HOUR);
  expect(await status(requestId)).toMatchObject({
    status: "requested",
    assignedAt: null,
    assignedSocialAccountIds: [],
  });
  clock.step(HOUR);
  const done = await status(requestId);
  expect(done).toMatchObject({ status: "assigned", assignedAt: "2026-05-01T11:00:00.000Z", note: null });
  const leased = (await call("GET", `${at}/leased-accounts`)).body.items;
  expect(leased).toHaveLength(3);
  expect(leased[0]).toMatchObject({ monthlyPriceCents: 15_000, nextRenewalAt: "2026-06-01T11:00:00.000Z" });
  const all = (await call("GET", `${at}/social-accounts?leased=true`)).body.items;
  expect(all.map((each: { socialAccountId: string }) => each.socialAccountId).sort()).toEqual(
    [...done.assignedSocialAccountIds].sort(),
  );
  expect((await call("GET", `${at}/social-accounts?leased=false`)).body.items).toEqual([]);
});

test("the wallet is charged at the assignment, for what it covers", async () => {
  const { clock, request, status } = await withWallet(40_000);
  const first = (await request(2)).body.requestId;
  const second = (await request(2)).body.requestId;
  clock.step(2 * HOUR);
  expect(await status(first)).toMatchObject({ status: "assigned" });
  expect(await status(second)).toMatchObject({
    status: "rejected",
    note: expect.any(String),
    assignedSocialAccountIds: [],
  });
  expect(await request(1)).toMatchObject({ status: 402, body: { error: { code: "BILLING_EXHAUSTED" } } });
});

test("a wallet that covers some assigns some, with a note", async () => {
  const { clock, request, status } = await withWallet(40_000);
  const { requestId } = (await request(5)).body;
  clock.step(2 * HOUR);
  const done = await status(requestId);
  expect(done).toMatchObject({ status: "partial", note: expect.stringContaining("2 of 5") });
  expect(done.assignedSocialAccountIds).toHaveLength(2);
});

test("a leased account is released, not disconnected", async () => {
  const { call, clock, at, request, status } = await withWallet(1_000_000);
  const { requestId } = (await request(1)).body;
  clock.step(2 * HOUR);
  const [account] = (await status(requestId)).assignedSocialAccountIds;
  expect((await call("DELETE", `/v1/social-accounts/${account}`)).status).toBe(409);
  const released = await call("DELETE", `/v1/leased-accounts/${account}`, { reason: "Season over." });
  expect(released.body).toMatchObject({ status: "disconnected", disconnectedReason: "released_by_partner" });
  expect((await call("DELETE", `/v1/leased-accounts/${account}`)).status).toBe(404);
  expect((await call("GET", `${at}/leased-accounts`)).body.items).toEqual([]);
  expect((await call("GET", `${at}/leased-accounts?status=disconnected`)).body.items).toHaveLength(1);
});

test.each([
  [{ count: 0 }, "count"],
  [{ count: 51 }, "count"],
  [{ count: 1.5 }, "count"],
  [{ niche: {} }, "niche.vertical"],
  [{ niche: { vertical: "x", geo: ["XX"] } }, "niche.geo.0"],
  [{ note: "x".repeat(2001) }, "note"],
  [{ projectId: "prj_other" }, "projectId"],
])("a request with %j is refused and says where", async (more, path) => {
  const { request } = await withWallet(1_000_000);
  const refused = await request(1, more);
  expect(refused.status).toBe(422);
  expect(refused.body.error.details.issues[0].path).toBe(path);
});

test("a partner's own request id is kept, once", async () => {
  const { request, status } = await withWallet(1_000_000);
  expect((await request(1, { requestId: "lreq_mine" })).body.requestId).toBe("lreq_mine");
  expect((await status("lreq_mine")).status).toBe("requested");
  expect((await request(1, { requestId: "lreq_mine" })).status).toBe(409);
});
