import { expect, test } from "vitest";
import { manualClock } from "../test-support/clock.ts";
import { respond } from "../test-support/fake-api.ts";
import { codeOf, harness } from "../test-support/harness.ts";
import { MAX_ANSWER_BYTES } from "./send.ts";
import type { Patience, Transport, UpstreamResponse } from "./transport.ts";

const own = { id: "prj_acme", customerExternalId: "acme" };
const read = { path: "/v1/projects/prj_acme" };

const answering = (body: UpstreamResponse["body"]): Transport => {
  return async () => ({ ...respond(200, {}), body });
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("an answer may come whole", async () => {
  const answer = await harness({ transport: answering(bytes(JSON.stringify(own))) }).send("acme", read);
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, own]);
});

test.each<[string, Uint8Array]>([
  ["too large", new Uint8Array(MAX_ANSWER_BYTES + 1).fill(0x20)],
  ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
  ["cut off", bytes('{"id":')],
])("an answer that comes whole and is %s is refused", async (_, body) => {
  const answer = await harness({ transport: answering(body) }).send("acme", read);
  expect([answer.status, codeOf(answer)]).toEqual([502, "UPSTREAM_BAD_RESPONSE"]);
});

test("at the deadline a stream is let go, and whoever asked hears that nobody waits any more", async () => {
  const clock = manualClock();
  const heard: string[] = [];
  const stalled: AsyncIterableIterator<Uint8Array> = {
    next: () => new Promise(() => {}),
    return: async () => {
      heard.push("let go");
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stalled,
  };
  let waited: Patience | undefined;
  const { proxy } = harness({
    clock,
    deadlineMs: 7000,
    transport: async (_, patience) => {
      waited = patience;
      patience.whenEnded(() => heard.push("ended"));
      return { ...respond(200, {}), body: stalled };
    },
    authenticate: () => ({ customerExternalId: "acme" }),
  });
  const answering = proxy.handle({
    method: "GET",
    target: "/api/layers/v1/projects/prj_acme",
    headers: new Headers({ "x-layers-kit": "1" }),
  });
  await clock.waitingFor(7000);
  while (!waited) await new Promise((resolve) => setImmediate(resolve));
  expect(waited.signal.aborted).toBe(false);
  clock.step(7000);
  const answer = await answering;
  expect([answer.status, codeOf(answer)]).toEqual([504, "UPSTREAM_TIMEOUT"]);
  waited.whenEnded(() => heard.push("ended already"));
  expect(heard.sort()).toEqual(["ended", "ended already", "let go"]);
  expect(waited.signal.aborted).toBe(true);
});
