import { readFileSync } from "node:fs";
import { type Route, rooms } from "@layers-kit/contract";
import { schemasOf } from "@layers-kit/contract/schemas";
import { expect, test } from "vitest";

const budget = { "read-light": "read", "write-light": "change", "long-running": "job start" } as const;

/** The README's table of methods, as the contract has it. */
function methodRows(): string[][] {
  const rows = Object.entries(rooms).flatMap(([room, endpoints]) =>
    Object.entries<Route>(endpoints).map(([name, route]) => {
      const ids = route.ids.filter((id) => id.in === "path").map(({ at }) => at);
      const query = Object.keys(route.query).length > 0 ? ["query"] : [];
      const fields = Object.keys(bodyShape(route));
      const input = fields.length > 0 ? ["input"] : [];
      const call = `\`client.${room}.${name}(${[...ids, ...query, ...input].join(", ")})\``;
      return [call, `\`${route.method} ${route.path}\``, budget[route.rateClass], route.caller];
    }),
  );
  return [["method", "calls", "draws on", "who may"], ["---", "---", "---", "---"], ...rows];
}

function bodyShape(route: Route): object {
  const body = schemasOf(route).body as
    | { def?: { shape?: object; innerType?: { def: { shape?: object } } } }
    | undefined;
  return body?.def?.shape ?? body?.def?.innerType?.def.shape ?? {};
}

test("the README lists the methods that the contract has", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const section = readme.split("<!-- methods -->")[1]?.split("<!-- /methods -->")[0] ?? "";
  const listed = section
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^-+$/, "---")),
    );
  const wanted = methodRows();
  expect(listed, wanted.map((row) => `| ${row.join(" | ")} |`).join("\n")).toEqual(wanted);
});
