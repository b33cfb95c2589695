import { createManualClock, createSandbox } from "@layers-kit/sandbox";
import { beforeEach, expect, test } from "vitest";

const clock = createManualClock();
const sandbox = createSandbox({ clock });
const layers = sandbox.fetchAs("acme-coffee");

beforeEach(() => sandbox.reset());

async function post(path: string, body: object): Promise<Response> {
  return layers(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

test("an influencer is ready a minute after its project was made", async () => {
  const brand = { name: "Acme Coffee", timezone: "Europe/Oslo", appDescription: "Coffee for night shifts. ".repeat(5) };
  const { id } = await (await post("/v1/projects", brand)).json();
  clock.step(60_000);
  const { items } = await (await layers(`/v1/projects/${id}/influencers`)).json();
  expect(items[0].status).toBe("ready");
});

test("a lost answer", async () => {
  sandbox.faults.add({ kind: "answer-dropped", on: "projects.create", count: 1 });
  await expect(post("/v1/projects", { name: "Acme Coffee", timezone: "UTC" })).rejects.toThrow();
  const { items } = await (await layers("/v1/projects")).json();
  expect(items).toHaveLength(1);
});
