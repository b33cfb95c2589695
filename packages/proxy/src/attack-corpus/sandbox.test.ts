import { headers as names, routes } from "@layers-kit/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { plainRequest, withoutId } from "../test-support/harness.ts";
import type { Ids } from "../test-support/ids.ts";
import { sampleCall } from "../test-support/samples.ts";
import { type Customer, call, playCustomer, type Stage, stage } from "../test-support/sandbox-customers.ts";

let on: Stage;
let acme: Customer;
let tide: Customer;
let before: string;

/** Everything that the second customer can see of their own. */
async function allOfTide(): Promise<string> {
  const proxy = on.proxy();
  const seen = [];
  for (const route of routes.filter(
    ({ method, name }) => method === "GET" && name !== "sources.hooks" && name !== "sources.list",
  )) {
    const receipt = route.name === "jobs.read" ? tide.receipts.job : tide.receipts.oauthState;
    const { status, body } = await call(proxy, "tide", sampleCall(route, tide.ids), receipt);
    expect({ name: route.name, status }).toEqual({ name: route.name, status: 200 });
    seen.push([route.name, body]);
  }
  return JSON.stringify(seen);
}

beforeAll(async () => {
  on = stage();
  acme = await playCustomer(on, "acme");
  tide = await playCustomer(on, "tide");
  before = await allOfTide();
});

/** An id that looks like another's and is nobody's. */
const nobodys = (id: string): string => `${id.slice(0, -4)}0000`;

const attacks = routes.flatMap((route) =>
  route.ids.map(({ kind, in: place, at }) => ({ route, kind, at: `${place} ${at}` })),
);

describe("on the whole sandbox", () => {
  test.each(routes.filter(({ method }) => method === "GET"))("$name: a customer reads their own", async (route) => {
    const receipt = route.name === "jobs.read" ? acme.receipts.job : acme.receipts.oauthState;
    expect(await call(on.proxy(), "acme", sampleCall(route, acme.ids), receipt)).toMatchObject({ status: 200 });
  });

  test.each(attacks)("$route.name: another's $at is as if it did not exist", async ({ route, kind }) => {
    const answers = [];
    for (const other of [tide.ids[kind], nobodys(tide.ids[kind])]) {
      const ids: Ids = { ...acme.ids, [kind]: other };
      const receipt = kind === "job" ? tide.receipts.job : tide.receipts.oauthState;
      const reached = on.upstream.length;
      const answer = await on
        .proxy()
        .handle(plainRequest("acme", sampleCall(route, ids), { [names.receipt]: receipt }));
      expect(on.upstream.slice(reached).filter(({ method }) => method !== "GET")).toEqual([]);
      answers.push(withoutId(answer));
    }
    expect(answers[0]).toMatchObject({ status: 404 });
    expect(answers[0]).toEqual(answers[1]);
  });

  test("another's jobs of every kind are as if they did not exist", async () => {
    for (const jobId of tide.otherJobs) {
      for (const [method, path] of [
        ["GET", `/v1/jobs/${jobId}`],
        ["POST", `/v1/jobs/${jobId}/cancel`],
      ] as const) {
        expect(await call(on.proxy(), "acme", { method, path })).toMatchObject({ status: 404 });
        expect(await call(on.proxy(), "tide", { method: "GET", path: `/v1/jobs/${jobId}` })).toMatchObject({
          status: 200,
        });
      }
    }
  });

  test("after all attacks, everything of the other customer is as it was", async () => {
    expect(await allOfTide()).toBe(before);
  });
});
