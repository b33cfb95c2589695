import { headers, kitProtocol } from "@layers-kit/contract";
import { describe, expect, test, vi } from "vitest";
import type { LayersClientOptions } from "../index.ts";
import { bench, keys } from "../test-support/call-bench.ts";
import { json, refusal, type Step } from "../test-support/scripted-fetch.ts";

const project = json({ id: "prj_1" }, 201);
const input = { name: "Tide Tea", timezone: "Europe/Oslo" };

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
    await expect(client.projects.read("../projects")).rejects.toThrow(/projects\.read: "\.\.\/projects" is no id/);
    expect(sent).toEqual([]);
  });

  test("says what a server must do about a relative address", async () => {
    const { client } = bench([project], { baseUrl: "/api/layers" });
    await expect(client.projects.read("prj_1")).rejects.toThrow(/whole URL/);
  });
});

describe("a call that is called off", () => {
  test("stops at once while it waits to be repeated, with an AbortError", async () => {
    const { client, clock, sent } = bench(["drop"], { random: () => 1 });
    const abort = new AbortController();
    const call = client.projects.create(input, { signal: abort.signal });
    await expect.poll(() => clock.timers()).toBe(1);
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

  test("ends its request with the reason it was given, and one that is answered is never ended", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const answered = async () => Response.json({ id: "prj_1" });
    const fetch = vi.fn<typeof globalThis.fetch>(async (_, init) => {
      signals.push(init?.signal);
      return signals.length === 1 ? answered() : new Promise(() => {});
    });
    const { client, clock } = bench([], { fetch });
    await client.projects.read("prj_1");
    const abort = new AbortController();
    const call = client.projects.read("prj_1", { signal: abort.signal });
    await clock.step(10);
    abort.abort("left");
    await expect(call).rejects.toBe("left");
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, true]);
    expect(signals[1]?.reason).toBe("left");
  });

  test("keeps the reason it was given, and is not even sent when that came first", async () => {
    const { client, sent } = bench([project]);
    await expect(client.projects.read("prj_1", { signal: AbortSignal.abort("left") })).rejects.toBe("left");
    expect(sent).toEqual([]);
  });
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
