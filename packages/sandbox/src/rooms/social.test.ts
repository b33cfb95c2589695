import { describe, expect, test } from "vitest";
import { brand, consent, HOUR, MINUTE, PARTNER, play } from "../testing/play.ts";

async function withConsent(returnUrl = `${PARTNER}/callback?tab=social`) {
  const player = play();
  const { id } = (await player.call("POST", "/v1/projects", { ...brand, appName: "Tide <b>& Co" })).body;
  const asked = await player.call("POST", `/v1/projects/${id}/social/oauth-url`, { platform: "tiktok", returnUrl });
  const { authorizeUrl, state, expiresAt } = asked.body;
  const status = async (project = id) =>
    player.call("GET", `/v1/projects/${project}/social/oauth-status?state=${state}`);
  const accounts = async (query = "") =>
    (await player.call("GET", `/v1/projects/${id}/social-accounts${query}`)).body.items;
  return { ...player, id, asked, authorizeUrl, state, expiresAt, status, accounts };
}

describe("connecting an account", () => {
  test("ends at the partner's page with the outcome added to its query", async () => {
    const { sandbox, authorizeUrl, state, status, accounts } = await withConsent();
    expect((await status()).body).toMatchObject({ state, status: "pending" });
    const allowed = await consent(sandbox, authorizeUrl, { decision: "allow", handle: "tide.co" });
    expect(allowed.status).toBe(303);
    expect(allowed.headers.get("location")).toBe(`${PARTNER}/callback?tab=social&state=${state}&status=success`);
    const done = (await status()).body;
    expect(done).toMatchObject({ status: "completed", socialAccountId: expect.stringMatching(/^sa_/) });
    expect(await accounts()).toMatchObject([
      { socialAccountId: done.socialAccountId, handle: "tide.co", status: "connected", leased: false },
    ]);
  });

  test("fails when the person denies", async () => {
    const { sandbox, authorizeUrl, state, status, accounts } = await withConsent(`${PARTNER}/callback`);
    const denied = await consent(sandbox, authorizeUrl, { decision: "deny" });
    expect(denied.headers.get("location")).toBe(`${PARTNER}/callback?state=${state}&status=error`);
    expect((await status()).body).toMatchObject({ status: "failed", error: { message: expect.any(String) } });
    expect(await accounts()).toEqual([]);
  });

  test("is answered once", async () => {
    const { sandbox, authorizeUrl, accounts } = await withConsent();
    const answers = await Promise.all(
      ["one", "two"].map((handle) => consent(sandbox, authorizeUrl, { decision: "allow", handle })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    expect(await accounts()).toHaveLength(1);
    expect((await sandbox.fetch(new Request(authorizeUrl))).status).toBe(410);
  });

  test("expires after ten minutes of wall clock", async () => {
    const { sandbox, clock, authorizeUrl, expiresAt, status } = await withConsent();
    expect(expiresAt).toBe("2026-05-01T09:10:00.000Z");
    clock.stepWork(HOUR);
    clock.stepWall(10 * MINUTE - 1);
    expect((await status()).body.status).toBe("pending");
    clock.stepWall(1);
    expect((await status()).body.status).toBe("failed");
    expect((await consent(sandbox, authorizeUrl, { decision: "allow", handle: "late" })).status).toBe(410);
    expect((await status()).body.status).toBe("failed");
  });

  test("is known only to its own project", async () => {
    const { call, status } = await withConsent();
    const other = (await call("POST", "/v1/projects", brand)).body.id;
    expect((await status(other)).status).toBe(404);
  });

  test.each(["https://evil.example/", "https://app.partner.example.evil.example/", "http://app.partner.example/"])(
    "is refused with the return address %s",
    async (returnUrl) => {
      const { asked } = await withConsent(returnUrl);
      expect(asked).toMatchObject({ status: 403, body: { error: { code: "RETURN_URL_NOT_ALLOWED" } } });
    },
  );

  test("again with the same handle keeps the account's id", async () => {
    const { connect, id, accounts } = await withConsent();
    const first = await connect(id, "tide");
    expect(await connect(id, "tide")).toBe(first);
    expect(await connect(id, "other")).not.toBe(first);
    expect(await accounts()).toHaveLength(2);
  });
});

describe("the consent page", () => {
  test("cannot be framed, runs no script, and lets its form go on to the partner alone", async () => {
    const { sandbox, authorizeUrl } = await withConsent();
    const page = await sandbox.fetch(new Request(authorizeUrl));
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(page.headers.get("x-frame-options")).toBe("DENY");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`form-action 'self' ${PARTNER};`);
    const html = await page.text();
    expect(html).not.toContain("<script");
    expect(html).toContain("Tide &#60;b&#62;&#38; Co");
  });

  test.each(["", "x", "a b", '"><img>', "@", "ü".repeat(5), "x".repeat(25)])(
    "asks again for the handle %j",
    async (other) => {
      const { sandbox, authorizeUrl, status } = await withConsent();
      const again = await consent(sandbox, authorizeUrl, { decision: "allow", handle: "@", other });
      expect(again.status).toBe(422);
      const html = await again.text();
      expect(html).toContain('aria-invalid="true"');
      expect(html).not.toContain('"><img>');
      expect((await status()).body.status).toBe("pending");
    },
  );

  test("takes a handle that was typed, with or without its @", async () => {
    const { sandbox, authorizeUrl, accounts } = await withConsent();
    await consent(sandbox, authorizeUrl, { decision: "allow", handle: "@", other: " @My_Tide.1 " });
    expect(await accounts()).toMatchObject([{ handle: "My_Tide.1" }]);
  });

  test.each([
    ["another type", { "Content-Type": "application/json" }, "{}", 400],
    ["a huge form", { "Content-Type": "application/x-www-form-urlencoded" }, `handle=${"x".repeat(20_000)}`, 400],
    ["no decision", { "Content-Type": "application/x-www-form-urlencoded" }, "handle=tide", 422],
  ])("refuses %s and stays open", async (_, headers, body, status) => {
    const opened = await withConsent();
    const answer = await opened.sandbox.fetch(new Request(opened.authorizeUrl, { method: "POST", headers, body }));
    expect(answer.status).toBe(status);
    expect((await opened.status()).body.status).toBe("pending");
  });

  test("is not found under a token that nobody was given", async () => {
    const { sandbox, state } = await withConsent();
    for (const token of [state, "x", "%00", "__proto__"]) {
      expect((await sandbox.fetch(new Request(`${sandbox.baseUrl}/consent/${token}`))).status).toBe(404);
    }
  });
});

describe("an account", () => {
  test("asks for a new consent when its token runs out, and keeps its id through it", async () => {
    const { sandbox, call, clock, connect, id, accounts } = await withConsent();
    const socialAccountId = await connect(id, "tide", "instagram");
    clock.stepWall(60 * 24 * HOUR);
    expect(await accounts()).toMatchObject([{ status: "reauth_required" }]);
    const returnUrl = `${PARTNER}/back`;
    const again = await call("POST", `/v1/projects/${id}/social/reauth-url`, { socialAccountId, returnUrl });
    const page = await sandbox.fetch(new Request(again.body.authorizeUrl));
    expect(await page.text()).toContain("@tide");
    await consent(sandbox, again.body.authorizeUrl, { decision: "allow" });
    expect(await accounts("?status=connected")).toMatchObject([{ socialAccountId, handle: "tide" }]);
  });

  test("is gone after it is disconnected, with what was queued for it", async () => {
    const { call, clock, connect, make, id, accounts } = await withConsent();
    const socialAccountId = await connect(id);
    clock.step(MINUTE);
    const content = await make(id);
    const scheduledFor = new Date(clock.wallNow() + HOUR).toISOString();
    await call("POST", `/v1/content/${content}/schedule`, {
      scheduledFor,
      targets: [{ socialAccountId, mode: "publish" }],
    });
    const gone = await call("DELETE", `/v1/social-accounts/${socialAccountId}`);
    expect(gone.body).toMatchObject({ status: "disconnected", canceledScheduledPosts: 1 });
    expect((await call("DELETE", `/v1/social-accounts/${socialAccountId}`)).status).toBe(404);
    expect(await accounts()).toEqual([]);
    expect(await accounts("?status=disconnected")).toHaveLength(1);
    const posts = (await call("GET", `/v1/projects/${id}/scheduled-posts`)).body.items;
    expect(posts).toMatchObject([{ status: "canceled" }]);
  });

  test("of another project is not reauthorised by way of this one", async () => {
    const { call, connect, id } = await withConsent();
    const socialAccountId = await connect(id);
    const other = (await call("POST", "/v1/projects", brand)).body.id;
    const body = { socialAccountId, returnUrl: `${PARTNER}/back` };
    expect((await call("POST", `/v1/projects/${other}/social/reauth-url`, body)).status).toBe(404);
  });
});
