import { serverRoutes } from "@layers-kit/contract/server";
import { describe, expect, test } from "vitest";
import { browserRoutes } from "../browser-routes.ts";
import { idsOf } from "../test-support/ids.ts";
import { sampleCall, sampledRoutes } from "../test-support/samples.ts";
import { attacks } from "./attacks.ts";

const rowsOf = (endpoint: string): string[] =>
  attacks.filter(({ name }) => name.startsWith(`${endpoint}:`)).flatMap(({ row }) => row.split(" "));

/** What every endpoint is attacked with, whatever it does. */
const everyEndpoint = ["sanity", "B3", "B4", "C1", "P3"];

describe("every endpoint of the table", () => {
  test("has a sample, and no other has", () => {
    expect([...sampledRoutes].sort()).toEqual(browserRoutes.map(({ name }) => name).sort());
  });

  test.each(browserRoutes)("$name has its rows", (route) => {
    expect(rowsOf(route.name)).toEqual(expect.arrayContaining(everyEndpoint));
  });

  test.each(
    browserRoutes.flatMap((route) =>
      route.ids.map((location) => ({ route, location, at: `${location.in} ${location.at}` })),
    ),
  )("$route.name has a row for its $at, and a sample that carries it", ({ route, location, at }) => {
    const mine = idsOf("acme");
    const swapped = { ...mine, [location.kind]: idsOf("tide")[location.kind] };
    expect(attacks.map(({ name }) => name)).toContain(`${route.name}: another's ${at} is as if it did not exist`);
    expect(JSON.stringify(sampleCall(route, swapped))).not.toBe(JSON.stringify(sampleCall(route, mine)));
  });
});

test.each(serverRoutes)("$name, which only a server may call, is tried by a browser", ({ name }) => {
  expect(rowsOf(name)).toEqual(["default", "deny"]);
  expect(browserRoutes.map((route) => route.name)).not.toContain(name);
});

test("no two rows have one name", () => {
  const names = attacks.map(({ row, name }) => `${row} ${name}`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
