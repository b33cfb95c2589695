import { headers } from "@layers-kit/contract";
import { afterEach, describe, expect, test } from "vitest";
import { createSandbox, type FaultInput, FIRST_KEY, type Sandbox } from "../index.ts";
import { serveSandbox } from "../node.ts";
import { brand } from "../testing/play.ts";

interface Transport {
  readonly sandbox: Sandbox;
  call(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response>;
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function caller(origin: string, send: (request: Request) => Promise<Response>): Transport["call"] {
  return (method, path, body, signal) => {
    const sent: Record<string, string> = { [headers.authorization]: `Bearer ${FIRST_KEY}` };
    if (body !== undefined) sent["Content-Type"] = "application/json";
    const init = { method, headers: sent, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return send(new Request(`${origin}${path}`, { ...init, ...(signal && { signal }) }));
  };
}

const transports: Record<string, () => Promise<Transport>> = {
  "in process": async () => {
    const sandbox = createSandbox({ tier: "partner" });
    return { sandbox, call: caller(sandbox.baseUrl, sandbox.fetch) };
  },
  "over HTTP": async () => {
    const { sandbox, url, close } = await serveSandbox({ port: 0, tier: "partner" });
    closers.push(close);
    return { sandbox, call: caller(url, fetch) };
  },
};

const list = "/v1/projects";
const names = async (call: Transport["call"]): Promise<string[]> => {
  const { items } = (await (await call("GET", list)).json()) as { items: { name: string }[] };
  return items.map(({ name }) => name);
};

describe.each(Object.keys(transports))("%s", (name) => {
  const start = (): Promise<Transport> => transports[name]?.() ?? Promise.reject(new Error(name));

  test("drops the answer after the work was done", async () => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "answer-dropped", on: "projects.create" });
    await expect(call("POST", list, brand)).rejects.toMatchObject({ cause: { code: expect.any(String) } });
    expect(await names(call)).toEqual([brand.name]);
  });

  test("resets the connection before any work", async () => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "connection-reset", on: "projects.create", count: 1 });
    await expect(call("POST", list, brand)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await names(call)).toEqual([]);
    expect((await call("POST", list, brand)).status).toBe(201);
  });

  test("holds an answer back until the fault is removed", async () => {
    const { sandbox, call } = await start();
    const slow = sandbox.faults.add({ kind: "latency", on: "projects.list", ms: 3_600_000 });
    const waiting = call("GET", list);
    // Another endpoint goes on meanwhile.
    expect((await call("POST", list, brand)).status).toBe(201);
    while (slow.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    slow.remove();
    expect((await waiting).status).toBe(200);
  });

  test("lets a caller that waits give up", async () => {
    const { sandbox, call } = await start();
    const slow = sandbox.faults.add({ kind: "latency", ms: 3_600_000 });
    const controller = new AbortController();
    const waiting = call("GET", list, undefined, controller.signal);
    while (slow.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });

  test("delays and then answers by itself", async () => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "latency", ms: 5 });
    expect((await call("GET", list)).status).toBe(200);
  });

  test.each([429, 500, 502, 503] as const)("refuses with %i, in the envelope, with nothing done", async (status) => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "status", status, retryAfterSeconds: 7, count: 1 });
    const answer = await call("POST", list, brand);
    expect(answer.status).toBe(status);
    expect(answer.headers.get(headers.retryAfter)).toBe("7");
    expect(answer.headers.get(headers.rateClass)).toBe("write-light");
    const { error } = (await answer.json()) as { error: { code: string; requestId: string } };
    expect(error.code).toBe(status === 429 ? "RATE_LIMITED" : "INTERNAL");
    expect(error.requestId).toBe(answer.headers.get(headers.requestId));
    expect(await names(call)).toEqual([]);
  });

  test("acts as for a suspended key", async () => {
    const { sandbox, call } = await start();
    const suspended = sandbox.faults.add({ kind: "kill-switch" });
    const answer = await call("GET", list);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: "KILL_SWITCH" } });
    suspended.remove();
    expect((await call("GET", list)).status).toBe(200);
  });

  test("breaks the answer's JSON off with the connection, after the work", async () => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "truncated-json", on: "projects.create" });
    const answer = await call("POST", list, brand);
    expect(answer.status).toBe(201);
    await expect(answer.text()).rejects.toBeInstanceOf(TypeError);
    expect(await names(call)).toEqual([brand.name]);
  });

  test.each([
    ["projects.create", "IDEMPOTENCY_CONFLICT"],
    ["leasedAccounts.request", "CONFLICT"],
  ])("says of the key of %s that it is in use, after the work", async (on, code) => {
    const { sandbox, call } = await start();
    const made = (await (await call("POST", list, brand)).json()) as { id: string };
    const order = { projectId: made.id, count: 1, niche: { vertical: "tea" } };
    sandbox.faults.add({ kind: "key-in-use" });
    const answer = await (on === "projects.create"
      ? call("POST", list, { ...brand, customerExternalId: "another" })
      : call("POST", `${list}/${made.id}/leased-accounts/request`, order));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ error: { code } });
    // A read has no key.
    expect(await names(call)).toHaveLength(on === "projects.create" ? 2 : 1);
  });

  test("sends half of the JSON as if it were all, after the work", async () => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "malformed-json", on: "projects.create" });
    const answer = await call("POST", list, brand);
    expect(answer.status).toBe(201);
    const text = await answer.text();
    expect(text).toMatch(/^\{"id":"prj_/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(await names(call)).toEqual([brand.name]);
  });

  test.each([200, 502])("sends HTML in the place of JSON, with status %i", async (status) => {
    const { sandbox, call } = await start();
    sandbox.faults.add({ kind: "html", status, count: 1 });
    const answer = await call("POST", list, brand);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toContain("<h1>");
    expect(await names(call)).toEqual([]);
  });
});

const inProcess = transports["in process"] as () => Promise<Transport>;

test("one seed hits the same calls again, another one others, each about as often as told", async () => {
  const hits = async (seed: string): Promise<string> => {
    const { sandbox, call } = await inProcess();
    sandbox.faults.add({ kind: "kill-switch", probability: 0.3, seed });
    let pattern = "";
    for (let i = 0; i < 200; i++) pattern += (await call("GET", list)).status === 503 ? "x" : ".";
    return pattern;
  };
  const first = await hits("one");
  expect(await hits("one")).toBe(first);
  expect(await hits("two")).not.toBe(first);
  const share = [...first].filter((each) => each === "x").length / 200;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.4);
});

test("hits as many calls as told and is over", async () => {
  const { sandbox, call } = await inProcess();
  sandbox.faults.add({ kind: "status", status: 503, count: 2 });
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await call("GET", list)).status);
  expect(statuses).toEqual([503, 503, 200, 200]);
  expect(sandbox.faults.list()).toEqual([]);
});

test.each([
  ["projects.*", "GET", list, true],
  ["*.list", "GET", list, true],
  ["projects.create", "GET", list, false],
  ["GET /v1/projects", "GET", list, true],
  ["POST /v1/*", "GET", list, false],
  ["/v1/*", "GET", list, true],
  ["/v1/projects", "GET", "/v1/projects/prj_1", false],
  ["*", "GET", "/cdn/nothing", false],
  ["GET /cdn/*", "GET", "/cdn/nothing", true],
])("a fault on %s meets %s %s: %s", async (on, method, path, met) => {
  const { sandbox, call } = await inProcess();
  sandbox.faults.add({ kind: "kill-switch", on });
  expect((await call(method, path)).status === 503).toBe(met);
});

test("delays and another fault work together; of two others the older one wins", async () => {
  const { sandbox, call } = await inProcess();
  const slow = sandbox.faults.add({ kind: "latency", ms: 1 });
  const older = sandbox.faults.add({ kind: "status", status: 500 });
  const newer = sandbox.faults.add({ kind: "kill-switch" });
  expect((await call("GET", list)).status).toBe(500);
  expect([slow.hits, older.hits, newer.hits]).toEqual([1, 1, 0]);
  sandbox.faults.clear();
  expect((await call("GET", list)).status).toBe(200);
});

test.each<[FaultInput, string]>([
  [{ kind: "kill-switch", on: "projects.crate" }, 'No endpoint is named "projects.crate"'],
  [{ kind: "kill-switch", on: "GET v1/projects" }, "neither an endpoint's name nor a path"],
  [{ kind: "kill-switch", probability: 0 }, "above 0 and at most 1"],
  [{ kind: "kill-switch", probability: 2 }, "above 0 and at most 1"],
  [{ kind: "kill-switch", count: 0 }, "a whole number from 1"],
])("refuses %j", async (input, sentence) => {
  const { sandbox } = await inProcess();
  expect(() => sandbox.faults.add(input)).toThrow(sentence);
});

test("a customer's own fetch meets faults too", async () => {
  const sandbox = createSandbox();
  sandbox.faults.add({ kind: "connection-reset" });
  await expect(sandbox.fetchAs("acme")("/v1/projects")).rejects.toBeInstanceOf(TypeError);
});
