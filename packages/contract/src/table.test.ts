import { describe, expect, expectTypeOf, test } from "vitest";
import { endpoints } from "./endpoints.ts";
import {
  type BodyOf,
  type BrowserBodyOf,
  type BrowserQueryOf,
  buildPath,
  matchRoute,
  type ParamsOf,
  pathIds,
  type QueryOf,
  type ResponseOf,
  rooms,
  routes,
  type Scheduled,
  type ScheduleRequest,
} from "./index.ts";
import { apiRoutes, serverRoutes } from "./server.ts";

describe("the endpoint table", () => {
  test("names every endpoint once and gives each path and method to one", () => {
    expect(new Set(apiRoutes.map((r) => r.name)).size).toBe(apiRoutes.length);
    const calls = apiRoutes.map((r) => `${r.method} ${r.path.replace(/:[^/]+/g, ":")}`);
    expect(new Set(calls).size).toBe(apiRoutes.length);
  });

  test("has schemas for every endpoint and no schemas without one", () => {
    expect([...endpoints.keys()]).toEqual(apiRoutes.map((r) => r.name));
  });

  test("gives a browser nothing that is only a server's", () => {
    expect(routes.map((r) => r.caller)).not.toContain("server");
    expect(new Set(serverRoutes.map((r) => r.caller))).toEqual(new Set(["server"]));
    for (const { method, path } of serverRoutes) {
      const match = matchRoute(routes, method, path.replace(/:[A-Za-z]+/g, "x"));
      expect(match.found, `${method} ${path}`).toBe(false);
    }
  });

  test.each(apiRoutes)("$name: the query in the table and the query in the schema are the same", (route) => {
    const schema = endpoints.get(route.name)?.schemas.query as { def?: { shape: object } } | undefined;
    expect(Object.keys(route.query).sort()).toEqual(Object.keys(schema?.def?.shape ?? {}).sort());
  });

  test.each(routes)("$name: every id in the path has a kind, so its owner can be proved", (route) => {
    const inPath = route.path.match(/:[A-Za-z]+/g) ?? [];
    for (const name of inPath) expect(Object.keys(pathIds)).toContain(name.slice(1));
    expect(route.ids.filter((id) => id.in === "path").length).toBe(inPath.length);
  });

  test.each(apiRoutes.filter((r) => r.method === "GET"))(
    "$name: a read takes no body and no idempotency key",
    (route) => {
      expect(endpoints.get(route.name)?.schemas.body).toBeUndefined();
      expect(route).toMatchObject({ idempotent: false, rateClass: "read-light" });
    },
  );

  test("carries the types of each call", () => {
    expectTypeOf<ParamsOf<typeof rooms.schedule.create>>().toEqualTypeOf<{ readonly containerId: string }>();
    expectTypeOf<BodyOf<typeof rooms.schedule.create>>().toEqualTypeOf<ScheduleRequest>();
    expectTypeOf<ResponseOf<typeof rooms.schedule.create>>().toEqualTypeOf<Scheduled>();
    expectTypeOf<QueryOf<typeof rooms.jobs.read>>().toEqualTypeOf<undefined>();
    expectTypeOf<QueryOf<typeof rooms.content.list>["limit"]>().toEqualTypeOf<number | undefined>();
  });

  test("types what a browser sends without the fields that the proxy sets or refuses from everybody", () => {
    expectTypeOf<BrowserBodyOf<typeof rooms.schedule.create>>().toEqualTypeOf<ScheduleRequest>();
    expectTypeOf<keyof BrowserBodyOf<typeof rooms.leasedAccounts.request>>().toEqualTypeOf<
      "count" | "niche" | "target" | "note"
    >();
    expectTypeOf<BrowserBodyOf<typeof rooms.projects.create>>().not.toHaveProperty("customerExternalId");
    expectTypeOf<BrowserBodyOf<typeof rooms.projects.create>>().toHaveProperty("ownerEmail");
    expectTypeOf<BrowserQueryOf<typeof rooms.projects.list>>().not.toHaveProperty("customerExternalId");
  });
});

describe("matching a path", () => {
  test("finds every endpoint by the path built from its own template", () => {
    for (const route of routes) {
      const params = Object.fromEntries(Object.keys(pathIds).map((name) => [name, "x_1-a.b~c"]));
      const match = matchRoute(routes, route.method, buildPath(route, params));
      expect(match.found && match.route.name).toBe(route.name);
    }
  });

  test("prefers the literal segment to a parameter", () => {
    const match = matchRoute(routes, "GET", "/v1/projects/prj_1/content/hooks");
    expect(match.found && match.route.name).toBe("sources.hooks");
  });

  test("says which methods a path has when the method is not one of them", () => {
    expect(matchRoute(routes, "DELETE", "/v1/projects/prj_1")).toEqual({ found: false, allow: ["GET", "PATCH"] });
  });

  test.each([
    "/v1/projects/prj_1/",
    "//v1/projects",
    "/v1/./projects",
    "/v1/projects/..",
    "/v1/projects/%2e%2e",
    "/v1/projects/a%2fb",
    "/v1/projects/a;b",
    "/v1/projects/a\\b",
    "/v1/%70rojects",
    "/V1/projects",
    "v1/projects",
    "/v1/projects/prj_1?x=1",
    "/v1/projects/ｐ",
    "/v1/projects/a b",
    "",
  ])("finds nothing at %j", (path) => {
    expect(matchRoute(routes, "GET", path)).toEqual({ found: false, allow: [] });
  });

  test.each(["..", ".", "a/b", "a%2fb", "", "a?b", "a#b"])("builds no path from the id %j", (id) => {
    expect(() => buildPath(rooms.projects.read, { projectId: id })).toThrow(/projectId/);
  });
});
