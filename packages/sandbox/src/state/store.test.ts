import { headers } from "@layers-kit/contract";
import { expect, test } from "vitest";
import type { Change, Store } from "../index.ts";
import { brand, HOUR, MINUTE, play } from "../testing/play.ts";

/** Keeps every commit as one line of text, as a file would. */
function journal(): Store & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    load: () => lines.flatMap((line) => JSON.parse(line) as Change[]),
    commit: (changes) => void lines.push(JSON.stringify(changes)),
    replace: (everything) => void lines.splice(0, lines.length, JSON.stringify([...everything])),
  };
}

const keyed = { [headers.idempotencyKey]: "4c1a2e92-7b18-4c4b-9b2a-d7a3f8b1c210" };

test("a sandbox goes on where its store says the last one stood", async () => {
  const store = journal();
  const first = play({ store });
  const created = await first.call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" }, keyed);
  const { id } = created.body;
  const socialAccountId = await first.connect(id);
  first.clock.step(MINUTE);
  const containerId = await first.make(id);
  const scheduledFor = new Date(first.clock.wallNow() + HOUR).toISOString();
  const targets = [{ socialAccountId, mode: "publish" }];
  const { scheduledPostIds } = (
    await first.call("POST", `/v1/content/${containerId}/schedule`, { scheduledFor, targets })
  ).body;
  const niche = { vertical: "coffee" };
  const lease = await first.call("POST", `/v1/projects/${id}/leased-accounts/request`, {
    projectId: id,
    count: 1,
    niche,
  });

  const second = play({ store });
  const again = await second.call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" }, keyed);
  expect(again.body).toEqual(created.body);
  const found = (await second.call("GET", "/v1/projects?customerExternalId=tide")).body.items;
  expect(found.map((item: { id: string }) => item.id)).toEqual([id]);
  second.clock.step(4 * HOUR);
  expect((await second.call("GET", `/v1/scheduled-posts/${scheduledPostIds[0]}`)).body.status).toBe("published");
  const request = `/v1/projects/${id}/leased-accounts/requests/${lease.body.requestId}`;
  expect((await second.call("GET", request)).body.status).toBe("assigned");
});

test("what a call changes and how it was answered are kept together", async () => {
  const store = journal();
  const { call } = play({ store });
  await call("GET", "/v1/projects");
  const before = store.lines.length;
  await call("POST", "/v1/projects", brand, keyed);
  const made = store.lines.slice(before).map((line) => (JSON.parse(line) as Change[]).map(({ table }) => table));
  expect(made.at(-1)).toEqual(["projects", "jobs", "jobs", "influencers", "answers"]);
  expect(made.flat().filter((table) => table === "projects")).toHaveLength(1);
});
