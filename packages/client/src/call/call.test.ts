import { headers, kitProtocol } from "@layers-kit/contract";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  createLayersClient,
  isLayersError,
  type LayersClient,
  type LayersClientOptions,
  type LayersError,
} from "../index.ts";
import { json, refusal, type ScriptedFetch, type Step, scriptedFetch } from "../test-support/scripted-fetch.ts";
import { type SteppedClock, steppedClock } from "../test-support/stepped-clock.ts";

interface Bench extends ScriptedFetch {
  readonly client: LayersClient;
  readonly clock: SteppedClock;
}

function bench(steps: Step[], options: Partial<LayersClientOptions> = {}): Bench {
  const script = scriptedFetch(...steps);
  const clock = steppedClock();
  const baseUrl = "https://shop.example/api/layers";
  return { ...script, clock, client: createLayersClient({ baseUrl, clock, fetch: script.fetch, ...options }) };
}

const project = json({ id: "prj_1" }, 201);
const input = { name: "Tide Tea", timezone: "Europe/Oslo" };
const keys = (sent: Bench["sent"]): (string | null)[] => sent.map((one) => one.headers.get(headers.idempotencyKey));
const failure = (promise: Promise<unknown>): Promise<LayersError> =>
  promise.then(
    () => expect.unreachable("the call was expected to fail"),
    (error: unknown) => {
      if (!isLayersError(error)) throw error;
      return error;
    },
  );

describe("a call", () => {
  test("goes to the proxy in JSON, with the kit's protocol number and a key of its own", async () => {
    const { client, sent } = bench([project]);
    await client.projects.create(input);
    await client.projects.create(input);
    expect(sent[0]).toMatchObject({ method: "POST", path: "/api/layers/v1/projects", body: input });
    expect(sent[0]?.headers.get(headers.kit)).toBe(String(kitProtocol));
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/json");
    expect(keys(sent)[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keys(sent)[0]).not.toBe(keys(sent)[1]);
  });

  test("sends the caller's key where given, and none where the API ignores it", async () => {
    const { client, sent } = bench([json({ id: "x", state: "st_1" })]);
    await client.projects.update("prj_1", { name: "Tide" }, { idempotencyKey: "0b0e9c6e-8a1f-4f5e-9a43-5c2f3e1d7a10" });
    await client.projects.read("prj_1");
    await client.appMedia.delete("prj_1", "med_1");
    await client.social.oauthUrl("prj_1", { platform: "tiktok", returnUrl: "https://shop.example/back" });
    expect(keys(sent)).toEqual(["0b0e9c6e-8a1f-4f5e-9a43-5c2f3e1d7a10", null, null, null]);
  });

  test("repeats a query parameter for each of its values and leaves out what is not given", async () => {
    const { client, sent } = bench([json({ items: [] })]);
    await client.content.list("prj_1", { status: ["queued", "processing"], limit: 5, cursor: undefined });
    expect(sent[0]?.query.toString()).toBe("status=queued&status=processing&limit=5");
  });

  test("asks for the host's headers before every attempt, and keeps its own over them", async () => {
    let token = 0;
    const given = vi.fn(async () => ({ Authorization: `Bearer ${++token}`, [headers.kit]: "99" }));
    const { client, clock, sent } = bench(["drop", project], { headers: given });
    await clock.drive(client.projects.create(input));
    expect(sent.map((one) => one.headers.get("Authorization"))).toEqual(["Bearer 1", "Bearer 2"]);
    expect(sent[0]?.headers.get(headers.kit)).toBe(String(kitProtocol));
  });

  test("sends nothing when an id could change what the path means", async () => {
    const { client, sent } = bench([project]);
    await expect(client.projects.read("../projects")).rejects.toThrow(/projectId/);
    expect(sent).toEqual([]);
  });

  test("says what a server must do about a relative address", async () => {
    const { client } = bench([project], { baseUrl: "/api/layers" });
    await expect(client.projects.read("prj_1")).rejects.toThrow(/whole URL/);
  });
});

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

describe("a call that is called off", () => {
  test("stops at once while it waits to be repeated, with an AbortError", async () => {
    const { client, clock, sent } = bench(["drop"], { random: () => 1 });
    const abort = new AbortController();
    const call = client.projects.create(input, { signal: abort.signal });
    await vi.waitFor(() => expect(clock.timers()).toBe(1));
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(1);
    expect(clock.timers()).toBe(0);
  });

  test("stops at once while it waits for an answer, for headers or for a session", async () => {
    const never = new Promise<never>(() => {});
    for (const [step, options] of [
      ["hang", {}],
      [project, { headers: () => never }],
      [refusal(401, "UNAUTHENTICATED"), { onSessionExpired: () => never }],
    ] satisfies [Step, Partial<LayersClientOptions>][]) {
      const { client, clock } = bench([step], options);
      const abort = new AbortController();
      const call = client.projects.read("prj_1", { signal: abort.signal });
      await clock.step(10);
      abort.abort();
      await expect(call).rejects.toMatchObject({ name: "AbortError" });
      expect(clock.timers()).toBe(0);
    }
  });

  test("stops at once even if the host's fetch does not heed the signal", async () => {
    const { client, clock } = bench([project], { fetch: () => new Promise(() => {}) });
    const abort = new AbortController();
    const call = client.projects.read("prj_1", { signal: abort.signal });
    await clock.step(10);
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(clock.timers()).toBe(0);
  });

  test("keeps the reason it was given, and is not even sent when that came first", async () => {
    const { client, sent } = bench([project]);
    await expect(client.projects.read("prj_1", { signal: AbortSignal.abort("left") })).rejects.toBe("left");
    expect(sent).toEqual([]);
  });
});

describe("a session that has ended", () => {
  const ended = refusal(401, "UNAUTHENTICATED");

  test("is renewed once, and the call goes on under its key", async () => {
    const onSessionExpired = vi.fn(async () => true);
    const { client, sent } = bench([ended, project], { onSessionExpired });
    expect(await client.projects.create(input)).toEqual({ id: "prj_1" });
    expect(onSessionExpired).toHaveBeenCalledTimes(1);
    expect(new Set(keys(sent)).size).toBe(1);
  });

  test("is asked about once for all calls that met it, however late their answers came", async () => {
    let signedIn = false;
    let late: (response: Response) => void = () => {};
    const answer = (): Response => (signedIn ? json({ id: "prj_1" }) : ended.clone());
    const held = new Promise<Response>((resolve) => {
      late = resolve;
    });
    const onSessionExpired = vi.fn(async () => {
      signedIn = true;
      return true;
    });
    const { client, sent } = bench([answer, answer, () => held, answer], { onSessionExpired });
    const calls = ["prj_1", "prj_2", "prj_3"].map((id) => client.projects.read(id));
    await Promise.all(calls.slice(0, 2));
    late(ended.clone());
    await Promise.all(calls);
    expect(onSessionExpired).toHaveBeenCalledTimes(1);
    expect(sent).toHaveLength(6);
  });

  test("is asked about again the next time it ends", async () => {
    const onSessionExpired = vi.fn(async () => true);
    const { client } = bench([ended, project, ended, project], { onSessionExpired });
    await client.projects.create(input);
    await client.projects.create(input);
    expect(onSessionExpired).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["the host says no", async () => false],
    ["the host cannot say", () => Promise.reject(new Error("closed"))],
    ["nobody can be asked", undefined],
    ["it is renewed and refused again", async () => true],
  ] satisfies [string, (() => Promise<boolean>) | undefined][])(
    "lets the 401 through when %s",
    async (_, onSessionExpired) => {
      const { client, sent } = bench([ended], onSessionExpired ? { onSessionExpired } : {});
      expect(await failure(client.projects.read("prj_1"))).toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
      expect(sent.length).toBeLessThanOrEqual(2);
    },
  );
});

describe("a receipt", () => {
  test("of a started job or connection goes back with every call that names it, and with no other", async () => {
    const started = json({ jobId: "job_1", state: "st_1", id: "x" }, 202, { [headers.receipt]: "sealed" });
    const { client, sent } = bench([started, started, json({ jobId: "job_1" })]);
    await client.keywords.refresh("prj_1");
    await client.social.oauthUrl("prj_1", { platform: "tiktok", returnUrl: "https://shop.example/back" });
    await client.jobs.read("job_1");
    await client.jobs.cancel("job_1");
    await client.social.oauthStatus("prj_1", { state: "st_1" });
    await client.jobs.read("job_2");
    await client.projects.read("prj_1");
    expect(sent.map((one) => one.headers.get(headers.receipt))).toEqual([
      null,
      null,
      "sealed",
      "sealed",
      "sealed",
      null,
      null,
    ]);
  });
});
