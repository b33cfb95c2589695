import type { IdKind, IdLocation, Route } from "@layers-kit/contract";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, callWith } from "../attack.ts";

/** Reads that lead from an id to its project, the project being known or not. Another's thing is found; what is nobody's is not. */
const readsOf: Readonly<Record<IdKind, { readonly known: number; readonly unknown: number; readonly absent: number }>> =
  {
    project: { known: 0, unknown: 0, absent: 0 },
    content: { known: 1, unknown: 1, absent: 1 },
    scheduledPost: { known: 2, unknown: 2, absent: 1 },
    influencer: { known: 1, unknown: 1, absent: 1 },
    job: { known: 1, unknown: 1, absent: 1 },
    socialAccount: { known: 1, unknown: 2, absent: 1 },
    media: { known: 1, unknown: 0, absent: 1 },
    leaseRequest: { known: 1, unknown: 0, absent: 1 },
    oauthState: { known: 0, unknown: 0, absent: 0 },
  };

/**
 * How many reads a refusal takes when nothing is known before: each id up to the wrong one, and the project once. What is nobody's
 * comes second, when the customer's own project is known.
 */
function readsUntil(route: Route, wrong: IdLocation, whose: "theirs" | "nobodys"): number {
  let reads = 0;
  let known = false;
  for (const location of route.ids) {
    const { kind } = location;
    const cost = readsOf[kind];
    if (location === wrong) {
      // Whose project it is, is asked only once a project is found. An account is looked for in one's own.
      const found = kind === "project" || (whose === "theirs" && kind !== "socialAccount");
      const own = whose === "nobodys" ? cost.absent : cost[known ? "known" : "unknown"];
      return reads + own + (found && !known ? 1 : 0);
    }
    reads += cost[known ? "known" : "unknown"] + (known || kind === "socialAccount" ? 0 : 1);
    known = true;
  }
  return reads;
}

const receiptOf = (route: Route, wrong?: IdLocation): Pick<Attack, "receiptOf"> =>
  route.ids.some(({ kind }) => kind === "oauthState")
    ? { receiptOf: wrong?.kind === "oauthState" ? "other" : "me" }
    : {};

/** A project is known after a connection was started in it. */
const already = (attack: Pick<Attack, "receiptOf">): number => (attack.receiptOf === "me" ? 1 : 0);

const others: readonly Attack[] = browserRoutes.flatMap((route) =>
  route.ids.map((location) => {
    const receipt = receiptOf(route, location);
    // The connection of one's own made its project known; another's did not.
    const saved = location.kind === "project" ? 0 : already(receipt);
    return {
      row: location.in === "path" ? "B1 B6 B7 B8" : location.in === "query" ? "B9 (query)" : "B2 B9 (body)",
      name: `${route.name}: another's ${location.in} ${location.at} is as if it did not exist`,
      wanted: {
        status: [404],
        code: "NOT_FOUND",
        reaches: "reads",
        calls: readsUntil(route, location, "theirs") - saved,
      },
      ...receipt,
      request: (who) => callWith(route, who, location.kind),
      twin: (who) => ({
        request: callWith(route, who, location.kind, who.nobodys),
        calls:
          location.kind === "project" || route.ids[0] === location ? readsUntil(route, location, "nobodys") : undefined,
      }),
    } satisfies Attack as Attack;
  }),
);

const own: readonly Attack[] = browserRoutes.map((route) => ({
  row: "sanity",
  name: `${route.name}: a customer reaches their own`,
  wanted: { status: [200, 201, 202], reaches: "the call" },
  ...receiptOf(route),
  request: (who) => callWith(route, who),
}));

/** Ids in a query or a body that would change the path of the read that finds their owner. */
const steering: Readonly<Record<string, string>> = {
  "two dots": "..",
  "a dot": ".",
  "dots to a project": "..%2fprojects",
  "an escape": "%2e%2e",
  "a wide dot": "．．",
};

const steered: readonly Attack[] = browserRoutes.flatMap((route) =>
  route.ids
    .filter((location) => location.in !== "path")
    .flatMap((location) =>
      Object.entries(steering).map(
        ([trick, id]): Attack => ({
          row: "B2 P1",
          name: `${route.name}: ${trick} as ${location.at}`,
          wanted: { status: [404, 422], reaches: "reads" },
          ...receiptOf(route),
          request: (who) => callWith(route, who, location.kind, { ...who.theirs, [location.kind]: id }),
        }),
      ),
    ),
);

export const ownership: readonly Attack[] = [...own, ...others, ...steered];
