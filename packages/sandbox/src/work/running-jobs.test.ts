import { headers } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { brand, MINUTE, play } from "../testing/play.ts";

const bare = { name: brand.name, timezone: brand.timezone };

test("no more jobs run at once than may, and the answer says when the next one ends", async () => {
  const { call, clock } = play({ jobsAtOnce: 2 });
  const { id } = (await call("POST", "/v1/projects", bare)).body;
  const start = () => call("POST", `/v1/projects/${id}/influencers`, {});
  const first = await start();
  clock.step(20_000);
  expect((await start()).status).toBe(202);
  const refused = await start();
  expect(refused).toMatchObject(error(429, "RATE_LIMITED"));
  expect(refused.headers.get(headers.retryAfter)).toBe("40");
  expect(refused.headers.get(headers.rateClass)).toBe("long-running");
  await call("POST", `/v1/jobs/${first.body.jobId}/cancel`);
  expect((await start()).status).toBe(202);
  clock.step(MINUTE);
  expect((await start()).status).toBe(202);
});

test("a stored answer is replayed also while no more jobs may run", async () => {
  const { call } = play({ jobsAtOnce: 1 });
  const { id } = (await call("POST", "/v1/projects", bare)).body;
  const key = { [headers.idempotencyKey]: "4c1a2e92-7b18-4c4b-9b2a-d7a3f8b1c210" };
  const start = () => call("POST", `/v1/projects/${id}/influencers`, {}, key);
  const first = await start();
  expect((await start()).body).toEqual(first.body);
});

test("what a new project starts by itself is never refused", async () => {
  const { call } = play({ jobsAtOnce: 1 });
  const created = await call("POST", "/v1/projects", brand);
  expect(created.status).toBe(201);
  const { items } = (await call("GET", `/v1/projects/${created.body.id}/influencers`)).body;
  expect(items).toHaveLength(1);
});

test("a suspended organization is answered 503 KILL_SWITCH by everything, until it may call again", async () => {
  const { sandbox, call, as } = play();
  const { organizationId } = (await call("GET", "/v1/whoami")).body;
  const child = sandbox.organizations.create({ name: "Child", parentOrganizationId: organizationId });
  sandbox.organizations.update(child.id, { suspended: true });
  const own = as(sandbox.keys.create({ organizationId: child.id }).secret);
  expect(await own.call("GET", "/v1/whoami")).toMatchObject(error(503, "KILL_SWITCH"));
  expect(await own.call("POST", "/v1/projects", brand)).toMatchObject(error(503, "KILL_SWITCH"));
  const inChild = { [headers.organization]: child.id };
  expect(await call("GET", "/v1/projects", undefined, inChild)).toMatchObject(error(503, "KILL_SWITCH"));
  expect((await call("GET", "/v1/projects")).status).toBe(200);
  sandbox.organizations.update(child.id, { suspended: false });
  expect((await own.call("GET", "/v1/projects")).status).toBe(200);
});
