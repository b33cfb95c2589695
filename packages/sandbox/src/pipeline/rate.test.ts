import { headers } from "@layers-kit/contract";
import { expect, test } from "vitest";
import type { OrganizationRow } from "../state/rows.ts";
import { brand, HOUR, MINUTE, type Player, play } from "../testing/play.ts";
import { Budgets, tierLimits } from "./rate.ts";

async function spend({ call }: Player, calls: number, method: string, path: string, body?: unknown): Promise<void> {
  for (let i = 0; i < calls; i++) await call(method, path, body);
}

test("a minute's reads are spent at the tier's limit, and back a minute later", async () => {
  const player = play({ tier: "standard" });
  await spend(player, tierLimits.standard["read-light"], "GET", "/v1/projects");
  player.clock.step(20_000);
  const refused = await player.call("GET", "/v1/projects");
  expect(refused.status).toBe(429);
  expect(refused.body.error.code).toBe("RATE_LIMITED");
  expect(refused.headers.get(headers.retryAfter)).toBe("40");
  expect(refused.headers.get("X-RateLimit-Remaining")).toBe("0");
  player.clock.step(40_000);
  const again = await player.call("GET", "/v1/projects");
  expect(again.status).toBe(200);
  expect(again.headers.get("X-RateLimit-Remaining")).toBe("119");
});

test("reads, writes and job starts draw from budgets of their own", async () => {
  const player = play({ tier: "standard" });
  const { id } = (await player.call("POST", "/v1/projects", brand)).body;
  await spend(player, tierLimits.standard["long-running"], "POST", `/v1/projects/${id}/influencers`, {});
  expect((await player.call("POST", `/v1/projects/${id}/influencers`, {})).status).toBe(429);
  expect((await player.call("PATCH", `/v1/projects/${id}`, { tagline: "x" })).status).toBe(200);
  expect((await player.call("GET", `/v1/projects/${id}`)).status).toBe(200);
});

test("all keys of an organization share its budget, and no other organization does", async () => {
  const player = play({ tier: "standard" });
  const { sandbox, as } = player;
  const { id } = sandbox.organizations.create({ name: "Small", tier: "standard" });
  const [one, two] = [1, 2].map(() => as(sandbox.keys.create({ organizationId: id }).secret));
  await spend(one as Player, 120, "GET", "/v1/projects");
  expect((await (two as Player).call("GET", "/v1/projects")).status).toBe(429);
  expect((await player.call("GET", "/v1/projects")).status).toBe(200);
});

test("small writes are also counted by the day", () => {
  const budgets = new Budgets();
  const { writesPerDay } = tierLimits.standard;
  let now = 0;
  for (let done = 0; done < writesPerDay; done++) {
    if (done % 60 === 0) now += MINUTE;
    budgets.draw(organization, "write-light", now);
  }
  now += MINUTE;
  expect(() => budgets.draw(organization, "write-light", now)).toThrow("10000 a day");
  expect(budgets.draw(organization, "long-running", now).remaining).toBe(19);
  expect(budgets.draw(organization, "write-light", now + 24 * HOUR).remaining).toBe(59);
});

const organization: OrganizationRow = {
  id: "org_1",
  name: "One",
  parentOrganizationId: null,
  tier: "standard",
  balance: 0,
  reserved: 0,
};
