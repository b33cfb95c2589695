import { buildPath, matchRoute, type Route, rooms, routes } from "@layers-kit/contract";
import { schemasOf } from "@layers-kit/contract/schemas";
import { expect, expectTypeOf, test } from "vitest";
import type { CallInput } from "../call/call.ts";
import { createLayersClient, type LayersRooms } from "../index.ts";
import { json, scriptedFetch } from "../test-support/scripted-fetch.ts";
import { receiptIds } from "./endpoints.ts";
import { createRooms } from "./rooms.ts";

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

test.each(endpoints)(
  "$call goes where the contract says, with a key where it is idempotent",
  async ({ room, name, route }) => {
    const calls: CallInput[] = [];
    const derived = createRooms(async (input) => {
      calls.push(input);
      return {};
    });
    const ids = route.ids.filter((id) => id.in === "path").map(({ at }) => [at, `${at}_1`] as const);
    const { body } = schemasOf(route);
    const takesInput = Object.keys(route.query).length > 0 || (body && route.name !== "keywords.refresh");
    const input = { note: "x" };
    const options = { idempotencyKey: "k" };
    const values = ids.map(([, value]) => value);
    await (derived as unknown as Rooms)[room]?.[name]?.(...values, ...(takesInput ? [input] : []), options);
    const pinned = route.pinned?.at === "projectId" ? { projectId: "projectId_1" } : {};
    expect(calls).toEqual([
      {
        method: route.method,
        path: buildPath(route, Object.fromEntries(ids)),
        ids: values,
        idempotent: route.idempotent,
        inUse: calls[0]?.inUse,
        query: route.method === "GET" && takesInput ? input : undefined,
        body: route.method !== "GET" && body ? { ...(takesInput ? input : {}), ...pinned } : undefined,
        ...options,
      },
    ]);
    expect(calls[0]?.inUse === "CONFLICT").toBe(route.keyConflict === "CONFLICT");
  },
);

test.each(endpoints)("$call keeps and sends the receipts that the contract knows", ({ route }) => {
  expect(receiptIds).toEqual(route.starts ? expect.arrayContaining([route.starts.at]) : expect.anything());
  const proved = route.ids.filter(
    ({ kind, in: place }) => (kind === "job" || kind === "oauthState") && place === "query",
  );
  expect(receiptIds).toEqual(expect.arrayContaining(proved.map(({ at }) => at)));
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
