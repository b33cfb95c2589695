import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLayersError } from "../index.ts";
import { bench, failure, keys } from "../test-support/call-bench.ts";
import { json, refusal, type Step } from "../test-support/scripted-fetch.ts";
import { steppedClock } from "../test-support/stepped-clock.ts";

const project = json({ id: "prj_1" }, 201);
const input = { name: "Tide Tea", timezone: "Europe/Oslo" };

describe("a call that fails", () => {
  test("is repeated under the same key after lost answers, gateways and a full budget", async () => {
    const busy = refusal(429, "RATE_LIMITED", { headers: { "Retry-After": "7" } });
    const { client, clock, sent } = bench(["drop", new Response("<h1>502</h1>", { status: 502 }), busy, project]);
    const start = clock.now();
    await clock.drive(client.projects.create(input));
    expect(sent).toHaveLength(4);
    expect(new Set(keys(sent)).size).toBe(1);
    expect(clock.now() - start).toBeGreaterThanOrEqual(7000);
    expect(clock.timers()).toBe(0);
  });

  test("gives up after four attempts with the last error", async () => {
    const { client, clock, sent } = bench(["drop"]);
    const error = await failure(clock.drive(client.projects.read("prj_1")));
    expect(error).toMatchObject({ code: "NETWORK", status: 0, retry: "backoff" });
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(sent).toHaveLength(4);
  });

  test("is not repeated when the kill switch or the partner's key is the reason", async () => {
    for (const step of [refusal(503, "KILL_SWITCH"), refusal(502, "UPSTREAM_CONFIG")]) {
      const { client, sent } = bench([step]);
      expect((await failure(client.projects.read("prj_1"))).retry).toBe("never");
      expect(sent).toHaveLength(1);
    }
  });

  test("is not repeated when it deletes and nobody knows whether it did", async () => {
    const { client, sent } = bench(["drop", json({ id: "sp_1" })]);
    expect((await failure(client.schedule.cancelPost("sp_1"))).code).toBe("NETWORK");
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Step[], boolean]>([
    ["a refusal", [refusal(422, "VALIDATION")], false],
    ["being told to wait too long", [refusal(429, "RATE_LIMITED", { headers: { "Retry-After": "90" } })], false],
    ["the kill switch", [refusal(503, "KILL_SWITCH")], false],
    ["answers that never come", ["drop"], true],
    ["a page of a gateway", [new Response("<h1>", { status: 200 })], true],
    ["a fault of the server", [refusal(500, "INTERNAL")], true],
    ["a lost answer and then a refusal", ["drop", refusal(402, "BILLING_EXHAUSTED")], true],
    ["a lost answer and then the end of the session", ["drop", refusal(401, "UNAUTHENTICATED")], true],
    ["a lost answer and then being told to wait", ["drop", refusal(429, "RATE_LIMITED")], true],
  ])("says whether it may have taken effect: %s", async (_, steps, unsure) => {
    const { client, clock } = bench(steps);
    expect((await failure(clock.drive(client.projects.create(input)))).unsure).toBe(unsure);
  });

  test("whose key was in use may have taken effect, also where the API says no more than that there is a conflict", async () => {
    const order = { count: 5, niche: { vertical: "coffee" } };
    const ordering = bench([refusal(409, "CONFLICT")]);
    expect((await failure(ordering.client.leasedAccounts.request("prj_1", order))).unsure).toBe(true);
    const creating = bench([refusal(409, "CONFLICT")]);
    expect((await failure(creating.client.projects.create(input))).unsure).toBe(false);
  });

  describe("is not sent again a day later", () => {
    const DAY = 24 * 60 * 60_000;
    /** A clock that a computer's sleep, or a person's, moves on by a day. */
    function slumber() {
      const clock = steppedClock();
      let sleptMs = 0;
      const sleep = () => {
        sleptMs += DAY;
      };
      return { clock: { ...clock, now: () => clock.now() + sleptMs }, drive: clock.drive, sleep };
    }

    test("where the computer slept since the answer was lost", async () => {
      const { clock, drive, sleep } = slumber();
      const random = () => {
        sleep();
        return 0;
      };
      const { client, sent } = bench(["drop", project], { clock, random });
      expect(await failure(drive(client.projects.create(input)))).toMatchObject({ code: "NETWORK", unsure: true });
      expect(sent).toHaveLength(1);
    });

    test("where the person took so long to sign in again, unless it was surely not done", async () => {
      const signedOut = refusal(401, "UNAUTHENTICATED");
      const { clock, drive, sleep } = slumber();
      const onSessionExpired = async () => {
        sleep();
        return true;
      };
      const lost = bench(["drop", signedOut, project], { clock, onSessionExpired });
      expect(await failure(drive(lost.client.projects.create(input)))).toMatchObject({ status: 401, unsure: true });
      expect(lost.sent).toHaveLength(2);
      const refused = bench([signedOut, project], { clock, onSessionExpired });
      expect(await drive(refused.client.projects.create(input))).toEqual({ id: "prj_1" });
    });
  });

  test("carries the API's own code, request id, details and every field that is wrong", async () => {
    const details = {
      issues: [{ path: "name", message: "too short" }, { nonsense: true }],
      missingFields: ["appName", 7],
    };
    const { client } = bench([refusal(422, "VALIDATION", { details })]);
    expect(await failure(client.projects.create(input))).toMatchObject({
      name: "LayersError",
      code: "VALIDATION",
      status: 422,
      message: "VALIDATION!",
      requestId: "req_1",
      retry: "never",
      details,
      issues: [
        { path: "name", message: "too short" },
        { path: "appName", message: "is required" },
      ],
    });
  });

  test.each([
    ["an HTML page", new Response("<html>", { status: 500, headers: { "Content-Type": "text/html" } }), 500],
    ["nothing", new Response(null, { status: 404 }), 404],
    ["JSON that is no envelope", json({ error: "no" }, 400), 400],
    ["an array", json([1]), 200],
    ["a page that says 200", new Response("<html>", { headers: { "Content-Type": "text/html" } }), 200],
  ])("says BAD_RESPONSE, once, when the answer is %s", async (_, step, status) => {
    const { client, sent } = bench([step]);
    expect(await failure(client.projects.read("prj_1"))).toMatchObject({
      code: "BAD_RESPONSE",
      status,
      retry: "never",
    });
    expect(sent).toHaveLength(1);
  });

  test("takes an answer that was cut off as lost", async () => {
    const cut = new Response('{"id":"prj', { headers: { "Content-Type": "application/json; charset=utf-8" } });
    const { client, clock, sent } = bench([cut, project]);
    expect(await clock.drive(client.projects.create(input))).toEqual({ id: "prj_1" });
    expect(new Set(keys(sent)).size).toBe(1);
  });

  test("knows 401 and 429 from anyone, also from a gateway", async () => {
    const { client } = bench([new Response("no", { status: 401 })]);
    expect(await failure(client.projects.read("prj_1"))).toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
    const limited = bench([new Response("no", { status: 429, headers: { "Retry-After": "600" } })]);
    const error = await failure(limited.client.projects.read("prj_1"));
    expect(error).toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: 600, retry: "backoff" });
  });

  test("counts an attempt without an answer as lost after its time", async () => {
    const { client, clock, sent } = bench(["hang", project]);
    expect(await clock.drive(client.projects.create(input))).toEqual({ id: "prj_1" });
    expect(sent).toHaveLength(2);
    expect(clock.timers()).toBe(0);
  });

  test("uses exactly one key, whatever goes wrong on the way", async () => {
    const faults = fc.constantFrom<Step[]>(
      "drop",
      new Response("<h1>", { status: 503 }),
      refusal(429, "RATE_LIMITED", { headers: { "Retry-After": "1" } }),
      refusal(504, "UPSTREAM_TIMEOUT"),
      refusal(401, "UNAUTHENTICATED"),
      refusal(422, "VALIDATION"),
      new Response("{", { headers: { "Content-Type": "application/json" } }),
      project,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(faults, { minLength: 1, maxLength: 8 }), fc.boolean(), async (steps, renewed) => {
        const { client, clock, sent } = bench(steps, { onSessionExpired: async () => renewed });
        await clock
          .drive(client.projects.create(input))
          .catch((error: unknown) => expect(isLayersError(error)).toBe(true));
        expect(new Set(keys(sent)).size).toBe(1);
        expect(sent.length).toBeLessThanOrEqual(5);
        expect(clock.timers()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
