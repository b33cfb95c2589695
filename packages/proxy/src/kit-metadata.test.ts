import { headers, keptLeaseRequests } from "@layers-kit/contract";
import type { FaultInput } from "@layers-kit/sandbox";
import { describe, expect, test } from "vitest";
import type { LogEntry } from "./events.ts";
import type { ProxyOptions } from "./options.ts";
import type { LayersProxy } from "./proxy.ts";
import { manualClock } from "./test-support/clock.ts";
import { plainRequest } from "./test-support/harness.ts";
import { type Call, sampleProject } from "./test-support/samples.ts";
import { type Reply, type Stage, call as send, stage } from "./test-support/sandbox-customers.ts";

const order = { count: 2, niche: { vertical: "coffee" } };
const kept = (id: string) => ({ id, ...order });
const keptIds = (metadata: unknown) => keptLeaseRequests(metadata).map(({ id }) => id);

interface Customer extends Stage {
  readonly through: LayersProxy;
  readonly logged: LogEntry[];
  readonly projectId: string;
  call(what: Partial<Call>, key?: string): Promise<Reply>;
  lease(key?: string): Promise<string>;
  patch(body: unknown, key?: string): Promise<Reply>;
  metadata(): Promise<unknown>;
}

/** A customer with a project, whose `metadata` is the partner's. */
async function customer(metadata?: unknown, options: Partial<ProxyOptions> = {}): Promise<Customer> {
  const s = stage();
  const logged: LogEntry[] = [];
  const through = s.proxy({ log: (entry) => void logged.push(entry), ...options });
  const call: Customer["call"] = async (what, key) => {
    const sent = key === undefined ? {} : { [headers.idempotencyKey]: key };
    const { status, body } = await through.handle(plainRequest("acme", what, sent));
    return { status, body: JSON.parse(body), receipt: "" };
  };
  const made = await call({ method: "POST", path: "/v1/projects", body: { ...sampleProject, metadata } });
  const projectId = String(made.body.id);
  const path = `/v1/projects/${projectId}`;
  return {
    ...s,
    through,
    logged,
    projectId,
    call,
    async lease(key) {
      const made = await call({ method: "POST", path: `${path}/leased-accounts/request`, body: order }, key);
      expect(made.status).toBe(202);
      return String(made.body.requestId);
    },
    patch: (body, key) => call({ method: "PATCH", path, body }, key),
    metadata: async () => (await call({ path })).body.metadata,
  };
}

describe("the ids of lease requests", () => {
  test("are kept in the project's metadata, newest first, beside what the partner has there", async () => {
    const acme = await customer({ plan: "pro" });
    const first = await acme.lease();
    const second = await acme.lease();
    expect(await acme.metadata()).toEqual({ plan: "pro", layersKit: { leaseRequests: [kept(second), kept(first)] } });
    expect(acme.logged).toEqual([]);
  });

  test("are kept once for each request, however often it is repeated", async () => {
    const acme = await customer();
    const key = crypto.randomUUID();
    const ids = [await acme.lease(key), await acme.lease(key), await acme.lease(key)];
    expect(new Set(ids).size).toBe(1);
    expect(await acme.metadata()).toEqual({ layersKit: { leaseRequests: [kept(ids[0] ?? "")] } });
  });

  test("are all kept when they come at once", async () => {
    const acme = await customer({}, { quotas: { leasedAccounts: null } });
    const ids = await Promise.all(Array.from({ length: 12 }, () => acme.lease()));
    expect(new Set(keptIds(await acme.metadata()))).toEqual(new Set(ids));
  });

  test("are not kept where the partner left no room, and the request is made all the same", async () => {
    const acme = await customer({ text: "x".repeat(8192 - 12) });
    await acme.lease();
    expect(keptIds(await acme.metadata())).toEqual([]);
    expect(acme.logged).toMatchObject([{ level: "warn", reason: expect.stringContaining("no room") }]);
  });

  test.each<[string, FaultInput, number]>([
    ["be read", { kind: "status", status: 503, on: "projects.read" }, 200],
    ["be read so often", { kind: "status", status: 429, retryAfterSeconds: 2, on: "projects.read" }, 2000],
    ["be changed", { kind: "status", status: 500, on: "projects.update" }, 200],
    ["be seen to change", { kind: "answer-dropped", on: "projects.update" }, 200],
  ])("are kept although the project cannot %s at first", async (_, fault, pause) => {
    const clock = manualClock();
    const acme = await customer({ plan: "pro" }, { clock });
    acme.sandbox.faults.add({ ...fault, count: 1 });
    const ordering = acme.lease();
    await clock.waitingFor(pause);
    clock.step(pause);
    const id = await ordering;
    expect(await acme.metadata()).toEqual({ plan: "pro", layersKit: { leaseRequests: [kept(id)] } });
    expect(acme.logged).toEqual([]);
  });

  test.each([
    ["cannot be read", "projects.read", [200, 400, 800, 1600]],
    ["cannot be changed", "projects.update", [200, 400, 800, 1600]],
    ["is not to be read for longer than that", { on: "projects.read", retryAfterSeconds: 6 }, []],
  ] as const)("do not cost a customer the answer when the project %s for five seconds", async (_, fault, pauses) => {
    const clock = manualClock();
    const acme = await customer({}, { clock });
    const status =
      typeof fault === "string" ? ({ status: 500, on: fault } as const) : { status: 429 as const, ...fault };
    acme.sandbox.faults.add({ kind: "status", ...status });
    const path = `/v1/projects/${acme.projectId}/leased-accounts/request`;
    const making = acme.call({ method: "POST", path, body: order });
    for (const pause of pauses) {
      await clock.waitingFor(pause);
      clock.step(pause);
    }
    const made = await making;
    expect(made).toEqual({
      status: 202,
      body: { requestId: expect.any(String), status: "requested", submittedAt: expect.any(String) },
      receipt: "",
    });
    expect(acme.logged).toMatchObject([
      { level: "warn", route: "leased-accounts.request", reason: expect.stringContaining("was not kept") },
    ]);
    // Without it nobody could write it down later.
    expect(acme.logged[0]?.reason).toContain(String(made.body.requestId));
    expect(acme.logged[0]?.reason).toContain(acme.projectId);
  });

  test("are not kept where the partner does not want it, nor is metadata touched", async () => {
    const acme = await customer({ layersKit: "mine" }, { keepLeaseRequests: false });
    await acme.lease();
    expect(await acme.metadata()).toEqual({ layersKit: "mine" });
    await acme.patch({ metadata: { layersKit: "ours" } });
    expect(await acme.metadata()).toEqual({ layersKit: "ours" });
    expect(acme.upstream.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });

  test("of a refused request are none", async () => {
    const acme = await customer();
    acme.sandbox.faults.add({ kind: "status", status: 503, on: "leased-accounts.request" });
    const path = `/v1/projects/${acme.projectId}/leased-accounts/request`;
    expect((await acme.call({ method: "POST", path, body: order })).status).toBe(502);
    expect(acme.upstream.filter(({ method }) => method === "PATCH")).toEqual([]);
  });
});

describe("a browser that changes metadata", () => {
  test.each([
    [{ plan: "free" }, { plan: "free" }],
    [{}, {}],
    [null, {}],
    [{ layersKit: { leaseRequests: [{ id: "lreq_of_another" }] } }, {}],
    [{ layersKit: null, plan: "free" }, { plan: "free" }],
  ])("to %j does not touch what is kept", async (metadata, theirs) => {
    const acme = await customer({ plan: "pro" });
    const id = await acme.lease();
    expect((await acme.patch({ metadata })).status).toBe(200);
    expect(await acme.metadata()).toEqual({ ...theirs, layersKit: { leaseRequests: [kept(id)] } });
  });

  test("cannot write what is kept where nothing is, at creation or later", async () => {
    const forged = { a: 1, layersKit: { leaseRequests: [{ id: "lreq_x" }] } };
    const acme = await customer(forged);
    expect(await acme.metadata()).toEqual({ a: 1 });
    await acme.patch({ metadata: forged });
    expect(await acme.metadata()).toEqual({ a: 1 });
  });

  test("at the same time as requests loses neither", async () => {
    const acme = await customer({}, { quotas: { leasedAccounts: null } });
    const [ids] = await Promise.all([
      Promise.all(Array.from({ length: 5 }, () => acme.lease())),
      ...Array.from({ length: 5 }, (_, plan) => acme.patch({ metadata: { plan } })),
    ]);
    const metadata = await acme.metadata();
    expect(new Set(keptIds(metadata))).toEqual(new Set(ids));
    expect(metadata).toMatchObject({ plan: expect.any(Number) });
  });

  test("is refused, with the field, where it would leave no room", async () => {
    const acme = await customer();
    const id = await acme.lease();
    const answer = await acme.patch({ metadata: { text: "x".repeat(8192 - 12) } });
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { code: "VALIDATION", details: { issues: [{ path: "metadata" }] } } },
    });
    expect(await acme.metadata()).toEqual({ layersKit: { leaseRequests: [kept(id)] } });
  });

  test("may repeat its call under its key although a request came between", async () => {
    const acme = await customer();
    await acme.lease();
    const key = crypto.randomUUID();
    const change = { metadata: { plan: "free" } };
    expect((await acme.patch(change, key)).status).toBe(200);
    await acme.lease();
    expect((await acme.patch(change, key)).status).toBe(200);
    expect(keptIds(await acme.metadata())).toHaveLength(2);
  });

  test("costs one call where it leaves metadata alone", async () => {
    const acme = await customer();
    await acme.lease();
    await acme.metadata();
    const before = acme.upstream.length;
    await acme.patch({ tagline: "Fresh every Monday" });
    expect(acme.upstream.slice(before)).toEqual([{ method: "PATCH", path: `/v1/projects/${acme.projectId}` }]);
  });
});

test("creating again with the same metadata is the same, with requests kept beside it", async () => {
  const acme = await customer({ plan: "pro" });
  await acme.lease();
  const body = { ...sampleProject, metadata: { plan: "pro" } };
  expect((await acme.call({ method: "POST", path: "/v1/projects", body })).status).toBe(200);
});

test("another customer's requests are in their own project alone", async () => {
  const acme = await customer();
  const id = await acme.lease();
  const path = `/v1/projects/${acme.projectId}`;
  expect((await send(acme.through, "tide", { path })).status).toBe(404);
  expect((await send(acme.through, "tide", { method: "PATCH", path, body: { metadata: {} } })).status).toBe(404);
  expect(keptIds(await acme.metadata())).toEqual([id]);
});
