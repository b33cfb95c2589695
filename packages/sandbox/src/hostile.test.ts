import type { Route } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { livedIn } from "./testing/lived-in.ts";
import { almost, plausibleBody } from "./testing/near-valid.ts";

const world = await livedIn();
/** Every name that a field of any body has. */
const fields = [...new Set(apiRoutes.flatMap((route) => namesIn(plausibleBody(route, {}))))];

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(namesIn);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

/** JSON texts that mean harm: wrong types, huge numbers, deep nesting, odd keys, half characters, long strings. */
const hostileText = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .dictionary(fc.constantFrom(...fields), fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), fc.double()))
    .map((body) => JSON.stringify(body)),
  fc.constantFrom(...fields).map((field) => `{"${field}":1e999,"__proto__":{"admin":true}}`),
  fc.constantFrom(...fields).map((field) => `{"${field}":{"constructor":{"prototype":[]}},"toString":1}`),
  fc.constantFrom(...fields).map((field) => `{"${field}":"\\ud800"}`),
  fc.constantFrom(...fields).map((field) => `{"${field}":"${"x".repeat(20_000)}"}`),
  fc.integer({ min: 33, max: 5000 }).map((depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`),
  fc.constantFrom("", "null", "[]", "0", '"x"', "{", "\u0000", "NaN", "{}{}", `{"name":"a","name":"b"}`),
);

const hostileId = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "%00", "..%2f", "a b", "ü", "'", "x".repeat(3000), "prj_none", "%zz"),
  fc.string({ minLength: 1, maxLength: 30 }).map(encodeURIComponent),
);

function pathOf(route: Route, ids: Record<string, string>): string {
  return route.path.replace(/:([A-Za-z]+)/g, (_, name: string) => ids[name] ?? "none");
}

async function survives(route: Route, path: string, text: string | undefined, headers: Record<string, string> = {}) {
  // Time goes on between calls; what it brings is not the call's doing.
  world.player.clock.step(200);
  await world.player.sandbox.settled();
  const before = world.changes.length;
  const { status, body } = await world.player.call(route.method, path, text, headers);
  expect(status, `${route.method} ${path} ${text?.slice(0, 300)}`).toBeLessThan(500);
  if (status < 400) return;
  expect(body.error).toMatchObject({
    code: expect.any(String),
    message: expect.any(String),
    requestId: expect.any(String),
  });
  expect(world.changes.length - before, `${route.name} changed something and answered ${status}`).toBe(0);
}

test.each(apiRoutes.filter(({ method }) => method !== "GET"))("$name takes any body without failing", async (route) => {
  // One that ends what the others need is tried on ids that do not exist.
  const ids = route.method === "DELETE" ? {} : world.pathIds;
  await fc.assert(
    fc.asyncProperty(hostileText, (text) => {
      return survives(route, pathOf(route, ids), text === "" ? undefined : text);
    }),
    { numRuns: 45 },
  );
});

const withBody = apiRoutes.filter((route) => plausibleBody(route, {}) !== undefined);

test.each(withBody)("$name takes a body that is wrong in one place", async (route) => {
  const ids = route.method === "DELETE" ? {} : world.pathIds;
  await fc.assert(
    fc.asyncProperty(almost(plausibleBody(route, world.ids)), (text) => survives(route, pathOf(route, ids), text)),
    { numRuns: 45 },
  );
});

test.each(apiRoutes)("$name takes any ids and any query without failing", async (route) => {
  await fc.assert(
    fc.asyncProperty(
      hostileId,
      fc.dictionary(fc.constantFrom(...Object.keys(route.query), "limit", "x"), hostileId),
      (id, query) => {
        const names = [...route.path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name ?? "");
        const ids = { ...world.pathIds, ...Object.fromEntries(names.slice(-1).map((name) => [name, id])) };
        const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
        const body = route.method === "GET" || route.method === "DELETE" ? undefined : "{";
        return survives(route, `${pathOf(route, ids)}?${search.join("&")}`, body);
      },
    ),
    { numRuns: 25 },
  );
});

test.each(apiRoutes.filter(({ method }) => method !== "GET"))("$name refuses ten megabytes", async (route) => {
  await survives(route, pathOf(route, world.pathIds), `{"name":"${"x".repeat(10_000_000)}"}`);
});

test("hostile headers are refused", async () => {
  const create = apiRoutes.find(({ name }) => name === "projects.create") as Route;
  for (const value of ["x".repeat(5000), "__proto__", "' or 1=1", "\u00ff"]) {
    for (const name of [
      "Idempotency-Key",
      "X-Layers-Organization",
      "Content-Type",
      "Content-Length",
      "If-None-Match",
    ]) {
      await survives(create, "/v1/projects", "{", { [name]: value });
    }
  }
});

test("files, uploads, consents and posts take any call without failing", async () => {
  const rooms = fc.constantFrom("cdn", "media", "uploads", "consent", "posted", "sandbox", "v2", "");
  const method = fc.constantFrom("GET", "HEAD", "PUT", "POST", "PATCH", "DELETE", "OPTIONS");
  const anything = fc.array(hostileId, { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rooms, anything, method, fc.string({ unit: "binary" }), async (room, rest, method, body) => {
      await world.player.sandbox.settled();
      const before = world.changes.length;
      const url = `${world.player.sandbox.baseUrl}/${[room, ...rest].join("/")}`;
      const init = method === "GET" || method === "HEAD" ? { method } : { method, body };
      const { status } = await world.player.sandbox.fetch(new Request(url, init));
      expect(status, `${method} ${url}`).toBeLessThan(500);
      expect(world.changes.length).toBe(before);
    }),
    { numRuns: 300 },
  );
});
