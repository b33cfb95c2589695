import { describe, expect, test } from "vitest";
import { error, generating } from "../testing/generating.ts";

describe("review", () => {
  async function pending() {
    const player = await generating();
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
    const { call, at, make, id } = await generating();
    await call("PATCH", `${at}/content-review-policy`, { policy: "review_first_n", firstN: 1 });
    const statuses = [];
    for (const containerId of [await make(id), await make(id)]) {
      statuses.push((await call("GET", `/v1/content/${containerId}`)).body.approvalStatus);
    }
    expect(statuses).toEqual(["pending", "not_required"]);
  });

  test("is for completed content alone, and firstN for its own policy alone", async () => {
    const { call, at, generate } = await generating();
    await call("PATCH", `${at}/content-review-policy`, { policy: "review_all" });
    const { containerIds } = (await generate("slideshow-builder", { hook: "One" })).body;
    expect(await call("POST", `/v1/content/${containerIds[0]}/approve`)).toMatchObject(error(409, "CONFLICT"));
    for (const body of [{ policy: "review_first_n" }, { policy: "review_all", firstN: 2 }]) {
      expect((await call("PATCH", `${at}/content-review-policy`, body)).status).toBe(422);
    }
  });
});
