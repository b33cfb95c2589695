import type { Route } from "@layers-kit/contract";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, aimedAt, callWith } from "../attack.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** Methods that servers and frameworks like to answer themselves, and tokens that are none. */
const STRANGE = ["HEAD", "OPTIONS", "TRACE", "QUERY", "PROPFIND", "get", "Delete"];

const methodsOf = ({ path }: Route): string[] =>
  browserRoutes.filter((route) => shapeOf(route.path) === shapeOf(path)).map(({ method }) => method);
const shapeOf = (path: string): string => path.replace(/:[^/]+/g, ":");

/** The first endpoint of each path. */
const eachPath = browserRoutes.filter(
  (route, i) => browserRoutes.findIndex(({ path }) => shapeOf(path) === shapeOf(route.path)) === i,
);

const notTaken = (route: Route, method: string): Attack => ({
  row: "P2 B1",
  name: `${route.name}: ${method} on its path, with every id another's`,
  wanted: { status: [405], code: "METHOD_NOT_ALLOWED", reaches: "nothing" },
  ...(STRANGE.includes(method) && { unusual: ["method"] as const }),
  request: (who) => {
    const { body: _, ...request } = callWith(route, { ...who, mine: who.theirs });
    return { ...request, method };
  },
});

const overrides: Readonly<Record<string, [string, string]>> = {
  "X-HTTP-Method-Override": ["X-HTTP-Method-Override", "DELETE"],
  "X-Method-Override": ["X-Method-Override", "DELETE"],
  "X-HTTP-Method": ["X-HTTP-Method", "DELETE"],
};

/** Every path that can be deleted, called by another of its methods with a wish to delete. */
const overridden = eachPath.filter((route) => methodsOf(route).includes("DELETE") && methodsOf(route).length > 1);

export const methods: readonly Attack[] = [
  ...eachPath.flatMap((route) => {
    const taken = methodsOf(route);
    return METHODS.filter((method) => !taken.includes(method)).map((method) => notTaken(route, method));
  }),
  ...eachPath.slice(0, 3).flatMap((route) => STRANGE.map((method) => notTaken(route, method))),
  ...overridden.flatMap((route) => [
    ...Object.entries(overrides).map(
      ([name, header]): Attack => ({
        row: "P2",
        name: `${route.name}: ${name} changes nothing`,
        wanted: { status: [200], reaches: "reads" },
        request: (who) => {
          const request = callWith(route, who);
          return { ...request, headers: [...request.headers, header] };
        },
      }),
    ),
    {
      row: "P2",
      name: `${route.name}: _method in the query is refused`,
      wanted: { status: [422], code: "VALIDATION", reaches: "nothing" },
      request: (who) => aimedAt(callWith(route, who), (target) => `${target}?_method=DELETE`),
    } satisfies Attack as Attack,
  ]),
];
