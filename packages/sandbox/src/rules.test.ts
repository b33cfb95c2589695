import { headers, type Route } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";
import { describe, expect, test } from "vitest";
import { error } from "./testing/generating.ts";
import { livedIn } from "./testing/lived-in.ts";
import { plausibleBody } from "./testing/near-valid.ts";

const { player, ids, pathIds } = await livedIn();
const { organizations, keys } = player.sandbox;
const { organizationId } = (await player.call("GET", "/v1/whoami")).body;
const stranger = player.as(keys.create({ organizationId: organizations.create({ name: "Other" }).id }).secret);

const pathOf = (route: Route): string =>
  route.path.replace(/:([A-Za-z]+)/g, (_, name: string) => pathIds[name] ?? "none") +
  (route.query.state ? `?state=${ids.state}` : "");
const bodyOf = (route: Route): unknown => plausibleBody(route, ids);

test.each(apiRoutes)("$name is 401 without a key, in its rate class", async (route) => {
  const answer = await player.call(route.method, pathOf(route), bodyOf(route), { Authorization: "Bearer lp_none" });
  expect(answer).toMatchObject(error(401, "UNAUTHENTICATED"));
  expect(answer.headers.get(headers.requestId)).toBe(answer.body.error.requestId);
});

test.each(apiRoutes.filter(({ scope }) => scope !== null))("$name is 403 to a key without $scope", async (route) => {
  const others = [...new Set(apiRoutes.flatMap(({ scope }) => scope ?? []))].filter((scope) => scope !== route.scope);
  const { call } = player.as(keys.create({ organizationId, scopes: others }).secret);
  const answer = await call(route.method, pathOf(route), bodyOf(route));
  expect(answer).toMatchObject(error(403, "FORBIDDEN_SCOPE"));
  expect(answer.body.error.details.requiredScope).toBe(route.scope);
  expect(answer.headers.get(headers.rateClass)).toBe(route.rateClass);
});

test.each(apiRoutes.filter(({ path }) => path.includes(":")))(
  "$name answers another organization as if nothing were there",
  async (route) => {
    const body = route.name === "content.updateReviewPolicy" ? { policy: "auto_approve" } : bodyOf(route);
    const theirs = await stranger.call(route.method, pathOf(route), body);
    expect(theirs).toMatchObject(error(404, "NOT_FOUND"));
    expect(theirs.headers.get(headers.rateClass)).toBe(route.rateClass);
  },
);

describe("a body", () => {
  const withBody = apiRoutes.filter((route) => typeof bodyOf(route) === "object");

  test.each(withBody)("of $name has no field that the call does not know", async (route) => {
    const body = { ...(bodyOf(route) as object), surprise: 1 };
    const answer = await player.call(route.method, pathOf(route), body);
    expect(answer).toMatchObject(error(422, "VALIDATION"));
    const paths = answer.body.error.details.issues.map((issue: { path: string }) => issue.path);
    expect(paths).toContain("surprise");
  });

  test.each(apiRoutes.filter((route) => route.method !== "GET" && !withBody.includes(route)))(
    "of $name may only be empty",
    async (route) => {
      const answer = await stranger.call(route.method, pathOf(route), { surprise: 1 });
      expect(answer).toMatchObject(error(422, "VALIDATION"));
    },
  );
});

test.each(apiRoutes.filter(({ idempotent }) => idempotent))("$name takes no key that is no UUID", async (route) => {
  const sent = { [headers.idempotencyKey]: "again" };
  const answer = await player.call(route.method, pathOf(route), bodyOf(route), sent);
  expect(answer.body.error.details.issues).toEqual([{ path: headers.idempotencyKey, message: "must be a UUID" }]);
});
