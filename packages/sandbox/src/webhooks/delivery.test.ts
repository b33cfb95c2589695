import { describe, expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { HOUR, MINUTE, play } from "../testing/play.ts";
import { signers, startReceiver } from "../testing/receiver.ts";
import { delivering, listen, ping, receiverForEach } from "../testing/webhooks.ts";
import { retryDelays } from "./delivery.ts";
import { deliverer, deliverPublic } from "./node-deliver.ts";

const receiver = receiverForEach();

describe("a delivery", () => {
  test("is signed with the secret that was shown once, over the time and the very bytes", async () => {
    const player = delivering(receiver.current);
    const { at, secret, endpoint } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    expect(secret).toMatch(/^whsec_/);
    const { eventId } = await ping(player, at);
    const [got] = receiver.current.received;
    if (!got) throw new Error("nothing arrived");
    expect(signers(got, [secret])).toEqual({ t: player.clock.wallNow() / 1000, by: [secret] });
    expect(signers({ ...got, text: `${got.text} ` }, [secret]).by).toEqual([]);
    expect(got.headers).toMatchObject({ "content-type": "application/json", "x-layers-event-id": eventId });
    expect(got.event).toMatchObject({ id: eventId, type: "test.ping", data: { endpointId: (await endpoint()).id } });
    expect(JSON.stringify(await endpoint())).not.toContain(secret);
  });

  test("carries both signatures for 24 hours after a rotation, and the new one alone from then on", async () => {
    const player = delivering(receiver.current);
    const { at, secret } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    const rotated = (await player.call("POST", `${at}/rotate-secret`)).body.signingSecret;
    expect(rotated).not.toBe(secret);
    await ping(player, at);
    player.clock.step(24 * HOUR);
    await ping(player, at);
    const by = receiver.current.received.map((one) => signers(one, [rotated, secret]).by);
    expect(by).toEqual([[rotated, secret], [rotated]]);
  });

  test("is tried again as documented, under one id and in the same bytes, until it is taken", async () => {
    const player = delivering(receiver.current);
    const { at, deliveries } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    receiver.current.answers.push(500, 302, 429, 404);
    await ping(player, at);
    expect((await deliveries())[0]).toMatchObject({ status: "pending", attempts: 1, lastResponseStatus: 500 });
    for (const delay of retryDelays.slice(0, 4)) {
      const before = receiver.current.received.length;
      player.clock.step(delay - 1);
      await player.sandbox.settled();
      expect(receiver.current.received).toHaveLength(before);
      player.clock.step(1);
      await player.sandbox.settled();
      expect(receiver.current.received).toHaveLength(before + 1);
    }
    expect((await deliveries())[0]).toMatchObject({ status: "delivered", attempts: 5, nextRetryAt: null });
    expect(new Set(receiver.current.received.map(({ text }) => text)).size).toBe(1);
    expect(new Set(receiver.current.received.map(({ headers }) => headers["x-layers-event-id"])).size).toBe(1);
  });

  test("is given up after eight tries, and can be replayed under an id of its own", async () => {
    const player = delivering(receiver.current);
    const { at, deliveries } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    receiver.current.answers.push(...Array<number>(8).fill(503));
    const { deliveryId, eventId } = await ping(player, at);
    for (const delay of retryDelays) {
      player.clock.step(delay);
      await player.sandbox.settled();
    }
    expect(receiver.current.received).toHaveLength(8);
    expect((await deliveries("?status=failed"))[0]).toMatchObject({ attempts: 8, abandonedAt: expect.any(String) });
    player.clock.step(99 * HOUR);
    const replayed = (await player.call("POST", `/v1/webhook-deliveries/${deliveryId}/replay`)).body;
    await player.sandbox.settled();
    const [first, last] = [receiver.current.received[0]?.event, receiver.current.received.at(-1)?.event];
    expect(last).toMatchObject({ id: replayed.eventId, replayOf: deliveryId, data: first.data, type: "test.ping" });
    expect(replayed.eventId).not.toBe(eventId);
    expect(first.replayOf).toBeUndefined();
  });

  test("that has not ended cannot be replayed, nor somebody else's", async () => {
    const player = delivering(receiver.current);
    const { at } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    receiver.current.answers.push(500);
    const { deliveryId } = await ping(player, at);
    const path = `/v1/webhook-deliveries/${deliveryId}/replay`;
    expect(await player.call("POST", path)).toMatchObject(error(409, "CONFLICT"));
    const other = player.sandbox.organizations.create({ name: "Other" });
    const stranger = player.as(player.sandbox.keys.create({ organizationId: other.id }).secret);
    expect(await stranger.call("POST", path)).toMatchObject(error(404, "NOT_FOUND"));
    expect(await stranger.call("GET", `${at}/deliveries`)).toMatchObject(error(404, "NOT_FOUND"));
  });

  test("to nobody is tried again too", async () => {
    const player = delivering(receiver.current);
    const { at, deliveries } = await listen(player, `${receiver.current.origin}/hook`, ["job.completed"]);
    await receiver.current.close();
    await ping(player, at);
    expect((await deliveries())[0]).toMatchObject({ status: "pending", lastErrorMessage: expect.any(String) });
    receiver.current = await startReceiver();
  });

  test("does not reach a name that leads to a private address", async () => {
    const lookup = deliverer((_name, _options, done) => done(null, [{ address: "127.0.0.1", family: 4 }]));
    const player = play({ deliver: lookup });
    const url = `https://rebind.example:${new URL(receiver.current.origin).port}/hook`;
    const { at, deliveries } = await listen(player, url, ["job.completed"]);
    await ping(player, at);
    expect((await deliveries())[0].lastErrorMessage).toBe("The URL does not lead to a public address.");
    expect(receiver.current.received).toEqual([]);
  });

  test("goes on after a restart, under the same id", async () => {
    const lines: string[] = [];
    const store = {
      load: () => lines.flatMap((line) => JSON.parse(line)),
      commit: (changes: unknown) => void lines.push(JSON.stringify(changes)),
      replace: () => undefined,
    };
    const options = { store, deliver: deliverPublic, allowHosts: [receiver.current.origin] };
    const first = play(options);
    const { at } = await listen(first, `${receiver.current.origin}/hook`, ["job.completed"]);
    receiver.current.answers.push(500);
    await ping(first, at);
    const second = play(options);
    second.clock.step(MINUTE);
    await second.sandbox.settled();
    const ids = receiver.current.received.map(({ event }) => event.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
