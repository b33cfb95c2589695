import { headers } from "@layers-kit/contract";
import { describe, expect, test } from "vitest";
import { brand, HOUR, MINUTE, play } from "../testing/play.ts";

describe("whoami", () => {
  test("names the key, its organization and what it may do", async () => {
    const { sandbox, as } = play();
    const parent = sandbox.organizations.create({ name: "Quay", tier: "pilot", credits: 1800 });
    const key = sandbox.keys.create({ organizationId: parent.id, scopes: ["content:read"] });
    expect((await as(key.secret).call("GET", "/v1/whoami")).body).toEqual({
      organizationId: parent.id,
      workspaceId: parent.id,
      organizationName: "Quay",
      parentOrganizationId: null,
      scopes: ["content:read"],
      rateLimitTier: "pilot",
      apiKeyId: key.id,
      creditBalance: 1800,
    });
  });

  test("in a child by a parent's key names the child", async () => {
    const { sandbox, call } = play();
    const { organizationId } = (await call("GET", "/v1/whoami")).body;
    const child = sandbox.organizations.create({ name: "Child", parentOrganizationId: organizationId });
    const { body } = await call("GET", "/v1/whoami", undefined, { [headers.organization]: child.id });
    expect(body).toMatchObject({ organizationId: child.id, parentOrganizationId: organizationId });
  });
});

describe("credits", () => {
  test("are held while work runs, spent when it completes and given back when it does not", async () => {
    const { call, clock } = play({ credits: 500 });
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    clock.step(MINUTE);
    const credits = async () => (await call("GET", "/v1/credits")).body;
    const start = () => call("POST", `/v1/projects/${id}/content/slideshow-builder`, { hook: "One" });
    const [, second] = [await start(), await start()];
    expect(await credits()).toMatchObject({ balance: 500, reservedCredits: 100, available: 400, usedThisPeriod: 0 });
    await call("POST", `/v1/jobs/${second.body.jobId}/cancel`);
    clock.step(2 * MINUTE);
    expect(await credits()).toMatchObject({ balance: 450, reservedCredits: 0, available: 450, usedThisPeriod: 50 });
  });

  test("are counted by the calendar month, with what each format costs", async () => {
    const { call, clock } = play({ credits: 500 });
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    await call("POST", `/v1/projects/${id}/content/slideshow-builder`, { hook: "One" });
    clock.step(31 * 24 * HOUR);
    const { body } = await call("GET", "/v1/credits");
    expect(body.currentPeriod).toEqual({
      start: "2026-06-01T00:00:00.000Z",
      end: "2026-07-01T00:00:00.000Z",
      usedCredits: 0,
    });
    expect(body.estimatedCreditsPerFormat).toEqual({
      slideshow_builder: 50,
      slideshow_remix: 50,
      video_remix: 120,
      ugc_remix: 120,
      auto: 120,
    });
  });
});
