import { expect } from "vitest";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, callWith } from "../attack.ts";
import { session } from "../options.ts";
import type { RawRequest } from "../port.ts";

/** What a session may hold that names nobody. */
const everywhere: Readonly<Record<string, string | null>> = { "no session": null, "an empty handle": "" };
const onTheList: Readonly<Record<string, string | null>> = {
  "a handle that is only space": "%20",
  "a handle too long to be one": "a".repeat(201),
};

const as = (request: RawRequest, handle: string | null): RawRequest => ({
  ...request,
  headers: [
    ...request.headers.filter(([name]) => name !== session.customer),
    ...(handle === null ? [] : [[session.customer, decodeURIComponent(handle)] as const]),
  ],
});

export const identity: readonly Attack[] = [
  ...browserRoutes.flatMap((route) =>
    Object.entries(route.pinned?.in === "query" ? { ...everywhere, ...onTheList } : everywhere).map(
      ([nobody, handle]): Attack => ({
        row: "B4",
        name: `${route.name}: ${nobody} is nobody, never everybody`,
        wanted: { status: [401], code: "UNAUTHENTICATED", reaches: "nothing" },
        request: (who) => as(callWith(route, who), handle),
      }),
    ),
  ),
  ...browserRoutes
    .filter(({ caller }) => caller !== "customer")
    .map(
      (route): Attack => ({
        row: "$1",
        name: `${route.name}: does not exist without the permission, which is named`,
        wanted: { status: [404], code: "NOT_FOUND", reaches: "nothing" },
        request: (who) => {
          const request = callWith(route, who);
          return { ...request, headers: [...request.headers, [session.nothingSpecial, "1"]] };
        },
        check: ({ body }) => expect(JSON.parse(body).error.details).toEqual({ permission: route.caller }),
      }),
    ),
];
