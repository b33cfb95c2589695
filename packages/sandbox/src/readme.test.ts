import { readFileSync } from "node:fs";
import { apiRoutes } from "@layers-kit/contract/server";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the table of what is played has every endpoint, with who may call it", () => {
  const rows = [...readme.matchAll(/^\| `([A-Z]+ \/v1[^`]*)` \| ([^|]+) \|/gm)].map(
    ([, call, who]) => `${call} ${who}`,
  );
  const who = ({ caller }: (typeof apiRoutes)[number]): string => {
    if (caller === "customer") return "any customer";
    return caller === "server" ? "only a server" : `\`${caller}\``;
  };
  expect(rows.sort()).toEqual(apiRoutes.map((route) => `${route.method} ${route.path} ${who(route)}`).sort());
});
