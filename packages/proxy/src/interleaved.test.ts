import { expect, test } from "vitest";
import { markOf } from "./test-support/fake-api.ts";
import { harness } from "./test-support/harness.ts";
import { idsOf } from "./test-support/ids.ts";

const paths = (owner: string): string[] => {
  const ids = idsOf(owner);
  return [
    "/v1/projects",
    `/v1/projects/${ids.project}`,
    `/v1/content/${ids.content}`,
    `/v1/influencers/${ids.influencer}`,
    `/v1/jobs/${ids.job}`,
    `/v1/scheduled-posts/${ids.scheduledPost}`,
    `/v1/projects/${ids.project}/social-accounts`,
    `/v1/projects/${ids.project}/leased-accounts/requests/${ids.leaseRequest}`,
  ];
};

/** Numbers that look random and are the same on every run. */
function* shuffled(seed: number): Generator<number, never> {
  for (let x = seed; ; x = (x * 48_271) % 2_147_483_647) yield x;
}

test("five hundred requests of two customers at once, answered in any order, never mix", async () => {
  const random = shuffled(7);
  const inner = harness();
  const h = harness({
    transport: async (request, patience) => {
      for (let turns = random.next().value % 7; turns > 0; turns--)
        await new Promise((resolve) => setImmediate(resolve));
      return inner.api.transport(request, patience);
    },
  });
  const owners = ["acme", "tide"];
  const asked = Array.from({ length: 500 }, () => {
    const customer = owners[random.next().value % 2] ?? "acme";
    const about = owners[random.next().value % 2] ?? "acme";
    const all = paths(about);
    return { customer, about, path: all[random.next().value % all.length] ?? "" };
  });
  const answers = await Promise.all(
    asked.map(async (ask) => ({ ...ask, answer: await h.send(ask.customer, { path: ask.path }) })),
  );
  for (const { customer, about, path, answer } of answers) {
    const other = customer === "acme" ? "tide" : "acme";
    expect(answer.body).not.toContain(markOf(other));
    expect(answer.body).not.toContain(`_${other}`);
    const reachable = path === "/v1/projects" || customer === about;
    expect([path, customer, answer.status]).toEqual([path, customer, reachable ? 200 : 404]);
  }
});
