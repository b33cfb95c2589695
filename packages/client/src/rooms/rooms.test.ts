import { matchRoute, type Route, rooms, routes } from "@layers-kit/contract";
import { schemasOf } from "@layers-kit/contract/schemas";
import { expect, expectTypeOf, test } from "vitest";
import { createLayersClient, type LayersRooms } from "../index.ts";
import { json, scriptedFetch } from "../test-support/scripted-fetch.ts";

type Rooms = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;

const { fetch, sent } = scriptedFetch(json({}));
const { watch: _, receipts: __, ...client } = createLayersClient({ baseUrl: "https://shop.example/", fetch });

const endpoints = Object.entries(rooms).flatMap(([room, endpoints]) =>
  Object.entries<Route>(endpoints).map(([name, route]) => ({ call: `${room}.${name}`, room, name, route })),
);

test("has a room for each room of the table and a method for each endpoint, and no other", () => {
  expectTypeOf<keyof LayersRooms>().toEqualTypeOf<keyof typeof rooms>();
  expectTypeOf<{ [R in keyof LayersRooms]: keyof LayersRooms[R] }>().toEqualTypeOf<{
    [R in keyof typeof rooms]: keyof (typeof rooms)[R];
  }>();
  const methods = Object.entries(client).flatMap(([room, calls]) =>
    Object.keys(calls).map((name) => `${room}.${name}`),
  );
  expect(methods.sort()).toEqual(endpoints.map(({ call }) => call).sort());
  expect(endpoints).toHaveLength(routes.length);
});

test.each(endpoints)("$call takes ids, then input, and calls that endpoint", async ({ room, name, route }) => {
  const ids = route.ids.filter((id) => id.in === "path").map(({ at }) => `${at}_1`);
  const parameter = Object.keys(route.query)[0];
  const input = parameter ? { [parameter]: "x" } : schemasOf(route).body ? { note: "x" } : undefined;
  sent.length = 0;
  await (client as unknown as Rooms)[room]?.[name]?.(...ids, ...(input ? [input] : []));
  expect(sent).toHaveLength(1);
  const match = matchRoute(routes, sent[0]?.method ?? "", sent[0]?.path ?? "");
  expect(match).toMatchObject({
    found: true,
    route: { name: route.name },
    params: Object.fromEntries(ids.map((id) => [id.slice(0, -2), id])),
  });
  if (parameter) expect(sent[0]?.query.toString()).toBe(`${parameter}=x`);
});

test("sends what a caller put in, and an empty object where there is nothing to say", async () => {
  sent.length = 0;
  await client.content.reject("cnt_1", { reason: "off brand" });
  await client.content.approve("cnt_1");
  await client.keywords.refresh("prj_1");
  await client.jobs.cancel("job_1");
  await client.schedule.cancelPost("sp_1");
  expect(sent.map(({ body }) => body)).toEqual([{ reason: "off brand" }, {}, {}, undefined, undefined]);
});
