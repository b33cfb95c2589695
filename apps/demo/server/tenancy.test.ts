import { headers, type IdKind, type Route, rooms, routes } from "@layers-kit/contract";
import { describe, expect, it } from "vitest";
import { type Customer, signInAs } from "./testing/customer.ts";
import { idsOf } from "./testing/ids-of.ts";
import { inventory } from "./testing/inventory.ts";
import { onboard } from "./testing/onboard.ts";
import { absent, type Ids, requestFor } from "./testing/requests.ts";
import { startTestDemo } from "./testing/start.ts";
import { Visitor } from "./testing/visitor.ts";

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function call({ visitor }: Customer, route: Route, ids: Ids, receipt?: string): Promise<Answer> {
  const { method, target, body } = requestFor(route, ids, visitor.origin);
  const response = await visitor.fetch(`/api/layers${target}`, {
    method,
    headers: {
      "Content-Type": "application/json",
      [headers.idempotencyKey]: crypto.randomUUID(),
      ...(receipt === undefined ? {} : { [headers.receipt]: receipt }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const id = response.headers.get(headers.requestId) ?? "";
  const { date: _, [headers.requestId.toLowerCase()]: __, ...others } = Object.fromEntries(response.headers);
  return { status: response.status, text: (await response.text()).replaceAll(id, "<id>"), headers: others };
}

/** Which ids of a call are another's: all of them, or one among one's own. */
function* mixtures(route: Route, own: Ids, other: Ids): Generator<Ids> {
  yield other;
  const kinds = new Set<IdKind>(route.ids.map(({ kind }) => kind));
  if (kinds.size > 1) for (const kind of kinds) yield { ...own, [kind]: other[kind] };
}

/** Two customers who have one thing of each kind, and the receipts of the first. */
async function twoCustomers(demoUrl: string) {
  const receipts: Record<string, string> = {};
  const acme = await signInAs("acme-coffee", demoUrl, demoUrl, {
    get: (id) => receipts[id],
    set: (id, receipt) => {
      receipts[id] = receipt;
    },
  });
  const tide = await signInAs("tide-tea", demoUrl);
  const [acmes, tides] = await Promise.all([onboard(acme, "Acme Coffee"), onboard(tide, "Tide Tea")]);
  return { acme, tide, theirs: idsOf(acmes), own: idsOf(tides), receipts };
}

const withIds = routes.filter(({ ids }) => ids.length > 0);

describe("what belongs to another customer", () => {
  it("is to everyone else a thing that does not exist, in every call of the table", { timeout: 120_000 }, async () => {
    const demo = await startTestDemo();
    const { acme, tide, theirs, own, receipts } = await twoCustomers(demo.url);
    const nobodys = absent(theirs);
    expect(new Set([...Object.values(theirs), ...Object.values(own), ...Object.values(nobodys)]).size).toBe(27);
    const before = await inventory(demo.apiUrl);

    const reads = withIds.filter(({ method }) => method === "GET");
    const receipt = receipts[theirs.oauthState];
    for (const route of reads) expect((await call(acme, route, theirs, receipt)).status, route.name).toBe(200);

    const cases = withIds.flatMap((route) => {
      const [foreign, missing] = [[...mixtures(route, own, theirs)], [...mixtures(route, own, nobodys)]];
      return foreign.map((ids, at) => ({ route, ids, twin: missing[at] ?? nobodys }));
    });
    await Promise.all(
      cases.map(async ({ route, ids, twin }) => {
        const [answer, absence] = await Promise.all([call(tide, route, ids), call(tide, route, twin)]);
        expect(answer, route.name).toEqual(absence);
        expect(answer.status, route.name).toBe(404);
        expect(JSON.parse(answer.text), route.name).toMatchObject({ error: { code: "NOT_FOUND" } });
      }),
    );
    expect(await inventory(demo.apiUrl)).toEqual(before);
  });

  it("stays so with its owner's receipts", { timeout: 60_000 }, async () => {
    const demo = await startTestDemo();
    const { tide, theirs, own, receipts } = await twoCustomers(demo.url);
    expect(Object.keys(receipts).sort()).toEqual([theirs.job, theirs.oauthState].sort());
    for (const route of withIds.filter(({ ids }) => ids.some(({ kind }) => kind === "job" || kind === "oauthState"))) {
      for (const receipt of Object.values(receipts)) {
        for (const ids of mixtures(route, own, theirs)) {
          expect((await call(tide, route, ids, receipt)).status, route.name).toBe(404);
        }
      }
    }
  });

  it("cannot be listed or claimed by naming its owner", async () => {
    const demo = await startTestDemo();
    const acme = await signInAs("acme-coffee", demo.url);
    const { id } = await acme.client.projects.create({ name: "Acme Coffee", timezone: "UTC" });
    const { visitor, client } = await signInAs("tide-tea", demo.url);
    expect((await client.projects.list({ search: "Acme" })).items).toEqual([]);
    for (const query of [
      "customerExternalId=acme-coffee",
      "customerExternalId=",
      "customerExternalId=tide-tea&customerExternalId=acme-coffee",
    ]) {
      const listed = await visitor.fetch(`/api/layers/v1/projects?${query}`);
      expect(listed.status, query).toBe(422);
      expect(await listed.text()).not.toContain(id);
    }
    for (const claim of [{ customerExternalId: "acme-coffee" }, { ownerEmail: "tide@example.com" }, { id }]) {
      const created = await visitor.fetch("/api/layers/v1/projects", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name: "Tide Tea", timezone: "UTC", ...claim }),
      });
      expect(created.status, Object.keys(claim).join()).toBe(422);
    }
    expect((await client.projects.list()).items).toEqual([]);
  });
});

describe("whoever may not", () => {
  it("gets 401 in every call while signed out, also for what does not exist", async () => {
    const demo = await startTestDemo();
    const nobody = { visitor: new Visitor(demo.url) } as Customer;
    const ids = Object.fromEntries(
      [
        "project",
        "media",
        "socialAccount",
        "influencer",
        "job",
        "content",
        "scheduledPost",
        "leaseRequest",
        "oauthState",
      ].map((kind) => [kind, `${kind}_000000000000`]),
    ) as unknown as Ids;
    for (const route of routes) {
      const { status, text } = await call(nobody, route, ids);
      expect(status, route.name).toBe(401);
      expect(JSON.parse(text)).toMatchObject({ error: { code: "UNAUTHENTICATED" } });
    }
  });

  it("cannot release a leased account, their own or another's", { timeout: 60_000 }, async () => {
    const demo = await startTestDemo();
    const acme = await signInAs("acme-coffee", demo.url);
    const done = await onboard(acme, "Acme Coffee");
    const leased = done.lease.assignedSocialAccountIds?.[0] ?? "";
    const { release } = rooms.leasedAccounts;
    const own = await call(acme, release, { ...idsOf(done), socialAccount: leased });
    expect(own.status).toBe(404);
    expect(own).toEqual(await call(acme, release, absent(idsOf(done))));
    expect((await acme.client.leasedAccounts.list(done.project.id)).items).toHaveLength(2);
  });
});
