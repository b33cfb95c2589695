import { describe, expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { brand, HOUR, MINUTE, play } from "../testing/play.ts";
import { delivering, listen, ping, receiverForEach } from "../testing/webhooks.ts";
import { FAILURES_UNTIL_PAUSE } from "./delivery.ts";

const receiver = receiverForEach();

describe("an endpoint", () => {
  test("is paused after twenty failures in a row, and goes on when it is made active", async () => {
    const player = delivering(receiver.current);
    const { at, endpoint, deliveries } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    receiver.current.answers.push(...Array<number>(FAILURES_UNTIL_PAUSE).fill(500));
    for (let count = 0; count < FAILURES_UNTIL_PAUSE; count++) await ping(player, at);
    expect(await endpoint()).toMatchObject({ status: "auto_paused", consecutiveFailureCount: FAILURES_UNTIL_PAUSE });
    player.clock.step(HOUR);
    await player.sandbox.settled();
    expect(receiver.current.received).toHaveLength(FAILURES_UNTIL_PAUSE);
    await player.call("PATCH", at, { status: "active" });
    await player.sandbox.settled();
    expect(await endpoint()).toMatchObject({ status: "active", consecutiveFailureCount: 0 });
    expect(await deliveries("?status=delivered")).toHaveLength(FAILURES_UNTIL_PAUSE);
  });

  test.each([
    ["http", "http://93.184.216.34/hook"],
    ["a private address", "https://10.0.0.1/hook"],
    ["a metadata service in decimal", "https://2852039166/"],
    ["a mapped address", "https://[::ffff:127.0.0.1]/hook"],
    ["a name and password", "https://a:b@partner.example/hook"],
  ])("is refused at %s", async (_, url) => {
    const answer = await listen(play(), url, ["job.completed"]);
    expect(answer).toMatchObject({ status: 422, body: { error: { details: { issues: [{ path: "url" }] } } } });
  });

  test("takes known events alone, and an update of at least one field", async () => {
    const player = delivering(receiver.current);
    expect((await listen(player, `${receiver.current.origin}/hook`, ["wallet.empty"])).status).toBe(422);
    expect((await listen(player, `${receiver.current.origin}/hook`, [])).status).toBe(422);
    const { at } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    expect((await player.call("PATCH", at, {})).status).toBe(422);
    expect((await player.call("PATCH", at, { status: "auto_paused" })).status).toBe(422);
  });

  test("that is deleted gets nothing more, and is gone for every call", async () => {
    const player = delivering(receiver.current);
    const { at } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    receiver.current.answers.push(500);
    await ping(player, at);
    expect((await player.call("DELETE", at)).body.deleted).toBe(true);
    player.clock.step(48 * HOUR);
    await player.sandbox.settled();
    expect(receiver.current.received).toHaveLength(1);
    for (const [method, path] of [
      ["DELETE", at],
      ["PATCH", at],
      ["POST", `${at}/test`],
      ["POST", `${at}/rotate-secret`],
      ["GET", `${at}/deliveries`],
    ] as const) {
      const body = method === "PATCH" ? { status: "active" } : undefined;
      expect(await player.call(method, path, body)).toMatchObject(error(404, "NOT_FOUND"));
    }
  });

  test("of one project hears of that one alone", async () => {
    const player = delivering(receiver.current);
    const [first, second] = [
      (await player.call("POST", "/v1/projects", brand)).body.id,
      (await player.call("POST", "/v1/projects", brand)).body.id,
    ];
    await listen(player, `${receiver.current.origin}/hook`, ["job.completed"], { projectId: second });
    player.clock.step(MINUTE);
    await player.sandbox.settled();
    const { influencerId } = receiver.current.received[0]?.event.data.result ?? {};
    expect(receiver.current.received).toHaveLength(1);
    expect((await player.call("GET", `/v1/influencers/${influencerId}`)).body.projectId).toBe(second);
    expect(
      await listen(player, `${receiver.current.origin}/hook`, ["job.completed"], { projectId: "prj_none" }),
    ).toMatchObject(error(404, "NOT_FOUND"));
    expect(first).not.toBe(second);
  });

  test("of a parent hears of its children with all_children, which takes org:admin", async () => {
    const player = delivering(receiver.current);
    const { organizations, keys } = player.sandbox;
    const parent = organizations.create({ name: "Parent", tier: "partner" });
    const child = organizations.create({ name: "Child", tier: "partner", parentOrganizationId: parent.id });
    const plain = player.as(keys.create({ organizationId: parent.id, scopes: ["projects:write"] }).secret);
    const refused = await listen(plain, `${receiver.current.origin}/hook`, ["job.completed"], {
      scope: "all_children",
    });
    expect(refused).toMatchObject(error(403, "FORBIDDEN_SCOPE"));
    const admin = player.as(keys.create({ organizationId: parent.id }).secret);
    await listen(admin, `${receiver.current.origin}/hook`, ["job.completed"], { scope: "all_children" });
    await player.as(keys.create({ organizationId: child.id }).secret).call("POST", "/v1/projects", brand);
    player.clock.step(MINUTE);
    await player.sandbox.settled();
    expect(receiver.current.received.map(({ event }) => event.data.organizationId)).toEqual([child.id]);
  });
});
