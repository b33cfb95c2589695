import { routes } from "@layers-kit/contract";
import { serverRoutes } from "@layers-kit/contract/server";
import { expect, test } from "vitest";
import { harness } from "../test-support/harness.ts";
import { idsOf } from "../test-support/ids.ts";
import { sampleCall } from "../test-support/samples.ts";

const guarded = routes.filter((route) => route.caller !== "customer");

test.each(guarded)("$name does not exist without the permission, which is named", async (route) => {
  const h = harness({ authenticate: () => ({ customerExternalId: "acme" }) });
  const answer = await h.send("acme", sampleCall(route, idsOf("acme")));
  expect(JSON.parse(answer.body).error).toMatchObject({ code: "NOT_FOUND", details: { permission: route.caller } });
  expect(h.api.seen).toEqual([]);
});

test.each(serverRoutes)("$name, which only a server calls, exists for nobody", async ({ method, path }) => {
  const h = harness({
    authenticate: () => ({ customerExternalId: "acme", permissions: ["review", "disconnect", "leasing", "release"] }),
  });
  const answer = await h.send("acme", { method, path: path.replace(/:[A-Za-z]+/g, "x_1") });
  // Some share their path with a call of a customer's.
  expect([404, 405]).toContain(answer.status);
  expect(h.api.seen).toEqual([]);
});

test("permissions that are no list grant nothing", async () => {
  const h = harness({ authenticate: () => ({ customerExternalId: "acme", permissions: "leasing" as never }) });
  expect((await h.send("acme", { path: "/v1/projects/prj_acme/leased-accounts" })).status).toBe(404);
});
