import type { Route } from "@layers-kit/contract";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, aimedAt, callWith, type Who } from "../attack.ts";

const invalid = { status: [422], code: "VALIDATION", reaches: "nothing" } as const;

/** Queries that name another customer, tried on every endpoint. */
const everywhere: Readonly<Record<string, (who: Who) => string>> = {
  "another's customerExternalId": ({ other }) => `customerExternalId=${other}`,
  "another's projectId": ({ theirs }) => `projectId=${theirs.project}`,
};

/** Ways to write it that some reader takes for the same, tried where the handle is pinned and where the path has ids. */
const spellings: Readonly<Record<string, (who: Who) => string>> = {
  "an empty customerExternalId": () => "customerExternalId=",
  "one's own and another's customerExternalId": ({ me, other }) =>
    `customerExternalId=${me}&customerExternalId=${other}`,
  "customerExternalId as an array": ({ other }) => `customerExternalId[]=${other}`,
  "customerExternalId as an object": ({ other }) => `customerExternalId[in]=${other}`,
  "customerExternalId in another case": ({ other }) => `CustomerExternalId=${other}`,
  "customerExternalId after a NUL": ({ me, other }) => `customerExternalId=${me}%00${other}`,
  "an encoded customerExternalId": ({ other }) => `%63ustomerExternalId=${other}`,
  organizationId: () => "organizationId=org_1",
  "a key": () => "apiKey=x",
  __proto__: () => "__proto__[admin]=1",
};

const unreadable: Readonly<Record<string, string>> = {
  "a broken escape": "limit=%",
  "bytes that are no text": "limit=%c3%28",
};

const append = (route: Route, who: Who, query: string) =>
  aimedAt(callWith(route, who), (target) => `${target}${target.includes("?") ? "&" : "?"}${query}`);

const repeated: readonly Attack[] = browserRoutes.flatMap((route) =>
  Object.entries(route.query).flatMap(([name, repeats]): Attack[] => {
    const times = repeats === "many" ? 11 : 2;
    return [
      {
        row: "B3",
        name: `${route.name}: ${name} ${times} times`,
        wanted: invalid,
        request: (who) => append(route, who, Array(times).fill(`${name}=x`).join("&")),
      },
    ];
  }),
);

export const queries: readonly Attack[] = [
  ...browserRoutes.flatMap((route) =>
    Object.entries(
      route.pinned?.in === "query" || route.name === "content.list" ? { ...everywhere, ...spellings } : everywhere,
    ).map(
      ([trick, query]): Attack => ({
        row: "B3",
        name: `${route.name}: ${trick}`,
        wanted: invalid,
        request: (who) => append(route, who, query(who)),
      }),
    ),
  ),
  ...repeated,
  ...browserRoutes
    .filter(({ name }) => name === "content.list")
    .flatMap((route) =>
      Object.entries(unreadable).map(
        ([trick, query]): Attack => ({
          row: "B3",
          name: `${route.name}: ${trick}`,
          wanted: { status: [400], code: "BAD_REQUEST", reaches: "nothing" },
          unusual: ["target"],
          request: (who) => append(route, who, query),
        }),
      ),
    ),
];
