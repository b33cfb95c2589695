import { describe, expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { brand, MINUTE, PARTNER, type Player, play } from "../testing/play.ts";

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
