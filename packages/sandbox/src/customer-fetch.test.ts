import { keptLeaseRequests } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { createSandbox } from "./index.ts";

const json = { "Content-Type": "application/json" };

test("a pinned customer creates and finds only its own project, from any base URL", async () => {
  const sandbox = createSandbox();
  const [acme, tide] = [sandbox.fetchAs("acme"), sandbox.fetchAs("tide")];
  const create = { method: "POST", headers: json, body: JSON.stringify({ name: "Acme", timezone: "UTC" }) };
  const created = await acme("https://app.example/api/layers/v1/projects", create);
  expect(created.status).toBe(201);
  expect(await created.json()).toMatchObject({ customerExternalId: "acme" });
  const list = async (fetch: typeof acme) =>
    ((await (await fetch("/v1/projects")).json()) as { items: object[] }).items;
  expect(await list(acme)).toHaveLength(1);
  expect(await list(tide)).toEqual([]);
});

test("a pinned customer may read what is not its own: it is no protection", async () => {
  const sandbox = createSandbox();
  const create = { method: "POST", headers: json, body: JSON.stringify({ name: "Acme", timezone: "UTC" }) };
  const { id } = (await (await sandbox.fetchAs("acme")("/v1/projects", create)).json()) as { id: string };
  expect((await sandbox.fetchAs("tide")(`/v1/projects/${id}`)).status).toBe(200);
});

test("the project of a lease request comes from its path, and keeps it, as with the proxy", async () => {
  const fetch = createSandbox().fetchAs("acme");
  const create = { method: "POST", headers: json, body: JSON.stringify({ name: "Acme", timezone: "UTC" }) };
  const { id } = (await (await fetch("/v1/projects", create)).json()) as { id: string };
  const body = JSON.stringify({ count: 1, niche: { vertical: "coffee" } });
  const path = `/v1/projects/${id}/leased-accounts/request`;
  const made = await fetch(path, { method: "POST", headers: json, body });
  expect(made.status).toBe(202);
  const { requestId } = (await made.json()) as { requestId: string };
  const { metadata } = (await (await fetch(`/v1/projects/${id}`)).json()) as { metadata: unknown };
  expect(keptLeaseRequests(metadata)).toEqual([{ id: requestId, count: 1, niche: { vertical: "coffee" } }]);
});
