import { headers } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { createSandbox, FIRST_KEY, type Sandbox } from "../index.ts";
import { brand, HOUR, MINUTE, play } from "../testing/play.ts";

async function control(sandbox: Sandbox, method: string, path: string, body?: unknown) {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const response = await sandbox.control(new Request(`${sandbox.baseUrl}/sandbox${path}`, { method, ...init }));
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  return { status: response.status, body: (await response.json()) as any };
}

async function api(sandbox: Sandbox, method: string, path: string, body?: unknown, key = FIRST_KEY, more = {}) {
  const sent = { [headers.authorization]: `Bearer ${key}`, "Content-Type": "application/json", ...more };
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await sandbox.fetch(new Request(`${sandbox.baseUrl}${path}`, { method, headers: sent, ...init }));
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

test("the time of a sandbox is held, stepped and let go again", async () => {
  const sandbox = createSandbox();
  const held = await control(sandbox, "PATCH", "/clock", { held: true });
  expect(held).toMatchObject({ status: 200, body: { held: true, speed: 1 } });
  const { id } = (await api(sandbox, "POST", "/v1/projects", brand)).body;
  const state = async () => (await api(sandbox, "GET", `/v1/projects/${id}/influencers`)).body.items[0].status;
  expect(await state()).not.toBe("ready");
  const stepped = await control(sandbox, "POST", "/clock/step", { ms: MINUTE });
  expect(Date.parse(stepped.body.wall) - Date.parse(held.body.wall)).toBe(MINUTE);
  expect(await state()).toBe("ready");

  const work = await control(sandbox, "POST", "/clock/step", { ms: 5, clock: "work" });
  expect(work.body.wall).toBe(stepped.body.wall);
  const running = await control(sandbox, "PATCH", "/clock", { held: false });
  expect(running.body.held).toBe(false);
  expect(Date.parse(running.body.wall)).toBeGreaterThanOrEqual(Date.parse(stepped.body.wall));
});

test("another speed holds for work that runs: its progress stays, the rest goes faster", async () => {
  const { sandbox, call, clock } = play();
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const { jobId } = (await call("POST", `/v1/projects/${id}/influencers`, {})).body;
  const { requestId } = (
    await call("POST", `/v1/projects/${id}/leased-accounts/request`, {
      projectId: id,
      count: 1,
      niche: { vertical: "coffee" },
    })
  ).body;
  clock.step(MINUTE / 2);
  const progress = (await call("GET", `/v1/jobs/${jobId}`)).body.progress;
  expect((await control(sandbox, "PATCH", "/clock", { speed: 60 })).body.speed).toBe(60);
  expect((await call("GET", `/v1/jobs/${jobId}`)).body.progress).toBe(progress);
  clock.step(MINUTE / 2 / 60 - 1);
  expect((await call("GET", `/v1/jobs/${jobId}`)).body.status).toBe("running");
  clock.step(1);
  expect((await call("GET", `/v1/jobs/${jobId}`)).body.status).toBe("completed");
  clock.step((2 * HOUR) / 60);
  const lease = await call("GET", `/v1/projects/${id}/leased-accounts/requests/${requestId}`);
  expect(lease.body.status).toBe("assigned");
});

test("a clock of a test's own steps, and does not run", async () => {
  const { sandbox, clock } = play();
  const before = clock.wallNow();
  await control(sandbox, "POST", "/clock/step", { ms: 1000 });
  expect(clock.wallNow() - before).toBe(1000);
  expect(await control(sandbox, "PATCH", "/clock", { held: false })).toMatchObject({
    status: 422,
    body: { error: { code: "VALIDATION", message: expect.stringContaining("only steps") } },
  });
});

test("faults are added, listed with their hits and removed", async () => {
  const sandbox = createSandbox();
  const fault = await control(sandbox, "POST", "/faults", { kind: "status", status: 503, on: "projects.*" });
  expect(fault).toMatchObject({ status: 201, body: { id: expect.any(String), hits: 0, kind: "status" } });
  expect((await api(sandbox, "GET", "/v1/projects")).status).toBe(503);
  expect((await control(sandbox, "GET", "/faults")).body.items).toMatchObject([{ id: fault.body.id, hits: 1 }]);
  expect((await control(sandbox, "DELETE", `/faults/${fault.body.id}`)).status).toBe(200);
  expect((await control(sandbox, "DELETE", `/faults/${fault.body.id}`)).status).toBe(404);
  expect((await api(sandbox, "GET", "/v1/projects")).status).toBe(200);
  await control(sandbox, "POST", "/faults", { kind: "latency", ms: 1 });
  await control(sandbox, "DELETE", "/faults");
  expect(sandbox.faults.list()).toEqual([]);
});

test("organizations, children, keys, scopes and tiers are seeded, and hold", async () => {
  const sandbox = createSandbox();
  const parent = (await control(sandbox, "POST", "/organizations", { name: "Agency", tier: "pilot", credits: 10 }))
    .body;
  const child = (await control(sandbox, "POST", "/organizations", { name: "Shop", parentOrganizationId: parent.id }))
    .body;
  const full = (await control(sandbox, "POST", `/organizations/${parent.id}/keys`, {})).body.secret;
  const reader = await control(sandbox, "POST", `/organizations/${parent.id}/keys`, {
    scopes: ["projects:read"],
    returnOrigins: ["https://app.example"],
    secret: "lp_test_sandbox_reader",
  });
  expect(reader).toMatchObject({ status: 201, body: { secret: "lp_test_sandbox_reader", scopes: ["projects:read"] } });

  const listed = await api(sandbox, "GET", "/v1/projects", undefined, full);
  expect(listed.headers.get("x-ratelimit-limit")).toBe("1200");
  expect((await api(sandbox, "POST", "/v1/projects", brand, reader.body.secret)).body.error.code).toBe(
    "FORBIDDEN_SCOPE",
  );
  const inChild = { [headers.organization]: child.id };
  expect((await api(sandbox, "POST", "/v1/projects", brand, full, inChild)).status).toBe(201);
  expect((await api(sandbox, "GET", "/v1/projects", undefined, full)).body.items).toEqual([]);
  expect((await api(sandbox, "GET", "/v1/projects", undefined, full, inChild)).body.items).toHaveLength(1);

  await control(sandbox, "PATCH", `/organizations/${child.id}`, { tier: "partner", credits: 0 });
  const { items } = (await control(sandbox, "GET", "/organizations")).body;
  expect(items.map((each: { name: string }) => each.name)).toEqual(["Sandbox", "Agency", "Shop"]);
  expect(items[2]).toMatchObject({ tier: "partner", available: 0, parentOrganizationId: parent.id });
});

test("an organization is suspended, and its jobs at once are limited, as by the typed calls", async () => {
  const { sandbox, call } = play();
  const { id } = (await call("POST", "/v1/projects", { name: "Acme", timezone: "Europe/Oslo" })).body;
  const [{ id: organizationId }] = (await control(sandbox, "GET", "/organizations")).body.items;
  const change = (changes: object) => control(sandbox, "PATCH", `/organizations/${organizationId}`, changes);
  const start = () => call("POST", `/v1/projects/${id}/influencers`, {});

  expect(await change({ jobsAtOnce: 1 })).toMatchObject({ status: 200, body: { jobsAtOnce: 1 } });
  expect([(await start()).status, (await start()).status]).toEqual([202, 429]);
  await change({ suspended: true });
  expect(await call("GET", "/v1/projects")).toMatchObject({ status: 503, body: { error: { code: "KILL_SWITCH" } } });
  await change({ suspended: false, jobsAtOnce: 2 });
  expect((await start()).status).toBe(202);
  const made = await control(sandbox, "POST", "/organizations", { name: "Small", jobsAtOnce: 3 });
  expect(made.body).toMatchObject({ name: "Small", jobsAtOnce: 3 });
});

test("outcomes are brought about by the names that the typed calls have", async () => {
  const { sandbox, call, clock } = play();
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const { jobId, influencerId } = (await call("POST", `/v1/projects/${id}/influencers`, {})).body;
  await control(sandbox, "POST", "/outcomes", { do: "failJob", jobId, code: "PLATFORM_ERROR" });
  expect((await call("GET", `/v1/influencers/${influencerId}`)).body.status).toBe("failed");

  await control(sandbox, "POST", "/outcomes", { do: "emptyPortfolio", projectId: id });
  const sources = await call("GET", `/v1/projects/${id}/content/source-recommendations`);
  expect(sources.body.items).toEqual([]);

  const outcome = { of: "lease", status: "rejected", note: "Not this month." };
  await control(sandbox, "POST", "/outcomes", { do: "next", outcome });
  expect((await control(sandbox, "GET", "/outcomes")).body.items).toMatchObject([{ outcome }]);
  const request = { projectId: id, count: 1, niche: { vertical: "coffee" } };
  const { requestId } = (await call("POST", `/v1/projects/${id}/leased-accounts/request`, request)).body;
  clock.step(3 * HOUR);
  const lease = await call("GET", `/v1/projects/${id}/leased-accounts/requests/${requestId}`);
  expect(lease.body).toMatchObject({ status: "rejected", note: "Not this month." });

  await control(sandbox, "POST", "/outcomes", { do: "next", outcome: { of: "approval" }, times: 3 });
  await control(sandbox, "DELETE", "/outcomes");
  expect(sandbox.outcomes.planned()).toEqual([]);
  const gone = await control(sandbox, "POST", "/outcomes", { do: "failJob", jobId: "job_none", code: "X" });
  expect(gone).toMatchObject({ status: 422, body: { error: { message: expect.stringContaining("job_none") } } });
});

test("a reset forgets everything, faults and stepped time too, and the first key opens it again", async () => {
  const sandbox = createSandbox({ credits: 77, speed: 3 });
  await control(sandbox, "PATCH", "/clock", { held: true, speed: 9 });
  await control(sandbox, "POST", "/clock/step", { ms: 10 * HOUR });
  await control(sandbox, "POST", "/faults", { kind: "latency", ms: 1 });
  await control(sandbox, "POST", "/organizations", { name: "Other" });
  await api(sandbox, "POST", "/v1/projects", { ...brand, customerExternalId: "tide" });
  expect((await control(sandbox, "POST", "/reset")).status).toBe(200);
  const { body } = await control(sandbox, "GET", "/state");
  expect(body).toMatchObject({ faults: [], projects: { total: 0 }, jobs: { total: 0 }, requests: [] });
  expect(body.clock).toMatchObject({ held: false, speed: 3 });
  expect(Math.abs(Date.parse(body.clock.wall) - Date.now())).toBeLessThan(HOUR);
  expect(body.organizations).toMatchObject([{ name: "Sandbox", available: 77 }]);
  expect((await api(sandbox, "POST", "/v1/projects", { ...brand, customerExternalId: "tide" })).status).toBe(201);
});

test("the overview shows what there is, newest first, and the latest requests", async () => {
  const { sandbox, call, connect, make, clock } = play();
  const { id } = (await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" })).body;
  await connect(id);
  clock.step(MINUTE);
  await make(id);
  await call("GET", "/v1/jobs/none");
  const { body } = await control(sandbox, "GET", "/state");
  expect(body.projects).toMatchObject({ total: 1, items: [{ id, customerExternalId: "tide", emptyPortfolio: false }] });
  expect(body.jobs.items.map(({ kind }: { kind: string }) => kind)).toContain("content_generate");
  expect(body.accounts.items).toMatchObject([{ platform: "tiktok", status: "connected" }]);
  expect(body.organizations[0].keys).toMatchObject([{ secret: FIRST_KEY, scopes: ["*"] }]);
  expect(body.organizations[0].budgets["read-light"]).toMatchObject({ limit: 6000 });
  expect(body.requests[0]).toMatchObject({ method: "GET", path: "/v1/jobs/none", status: 404 });
  expect(body.requests[0].took).toBeGreaterThanOrEqual(0);
});

test.each([
  ["POST", "/clock/step", { ms: -1 }, 422, "ms must be at least 0"],
  ["POST", "/clock/step", {}, 422, "ms is required"],
  ["PATCH", "/clock", { speed: 0 }, 422, "speed"],
  ["PATCH", "/clock", { sped: 2 }, 422, "sped is not a field of this call"],
  ["POST", "/faults", { kind: "gremlins" }, 422, "kind"],
  ["POST", "/faults", { kind: "kill-switch", on: "projects.crate" }, 422, 'No endpoint is named "projects.crate"'],
  ["POST", "/faults", { kind: "status", status: 418 }, 422, "status"],
  ["POST", "/organizations", { name: "x", parentOrganizationId: "org_none" }, 422, "there is no organization"],
  ["POST", "/organizations/org_none/keys", {}, 404, "Nothing with this id"],
  ["PATCH", "/organizations/org_none", { credits: 1 }, 404, "Nothing with this id"],
  ["PATCH", "/organizations/org_none", { suspended: "yes" }, 422, "suspended"],
  ["POST", "/organizations", { name: "x", jobsAtOnce: -1 }, 422, "jobsAtOnce"],
  ["POST", "/outcomes", { do: "nothing" }, 422, "do"],
  ["GET", "/nowhere", undefined, 404, ""],
  ["DELETE", "/reset", undefined, 405, "This path takes POST."],
  ["POST", "/faults", "{", 400, "not valid JSON"],
] as const)("%s %s with %j is refused with %i", async (method, path, body, status, sentence) => {
  const sandbox = createSandbox();
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const init = text === undefined ? {} : { body: text, headers: { "Content-Type": "application/json" } };
  const response = await sandbox.control(new Request(`${sandbox.baseUrl}/sandbox${path}`, { method, ...init }));
  expect(response.status).toBe(status);
  const { error } = (await response.json()) as { error: { code: string; message: string; requestId: string } };
  expect(error.message).toContain(sentence);
  expect(error.requestId).toMatch(/^req_/);
});

test("the API itself knows nothing of the control API", async () => {
  const sandbox = createSandbox();
  expect((await api(sandbox, "POST", "/sandbox/reset")).status).toBe(404);
  expect((await api(sandbox, "GET", "/sandbox/state")).status).toBe(404);
});
