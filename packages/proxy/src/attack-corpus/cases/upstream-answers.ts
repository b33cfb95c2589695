import { type IdKind, rooms } from "@layers-kit/contract";
import { expect } from "vitest";
import { browserRoutes } from "../../browser-routes.ts";
import { type Answer, markOf } from "../../test-support/fake-api.ts";
import type { Ids } from "../../test-support/ids.ts";
import { type Attack, callWith, type Who } from "../attack.ts";
import { KEY } from "../options.ts";
import type { RawAnswer } from "../port.ts";

const error = (code: string, extra: object = {}): object => ({
  error: { code, message: "as the API says it", ...extra },
});

interface Misbehaviour {
  readonly answer: (who: Who) => Answer;
  readonly status: number;
  readonly code: string;
  readonly check?: (answer: RawAnswer) => void;
}

const unreadable = { status: 502, code: "UPSTREAM_BAD_RESPONSE" };
const own = ({ me, mine }: Who) => ({ id: mine.project, customerExternalId: me });
const saysNothing = ({ body }: RawAnswer): void => expect(body).not.toContain("as the API says it");

/** What an API may answer instead of what was asked, and what the browser is told. */
const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  "a refused key": {
    answer: () => ({ status: 401, body: error("UNAUTHENTICATED") }),
    status: 502,
    code: "UPSTREAM_CONFIG",
    check: saysNothing,
  },
  "a missing scope": {
    answer: () => ({ status: 403, body: error("FORBIDDEN_SCOPE") }),
    status: 502,
    code: "UPSTREAM_CONFIG",
    check: saysNothing,
  },
  "an empty wallet": {
    answer: () => ({ status: 402, body: error("BILLING_EXHAUSTED", { details: { available: 3, required: 120 } }) }),
    status: 402,
    code: "BILLING_EXHAUSTED",
    check: ({ body }) => expect(body).not.toMatch(/available|required|120|as the API/),
  },
  "too many calls": {
    answer: () => ({ status: 429, body: error("RATE_LIMITED"), headers: { "retry-after": "99999" } }),
    status: 429,
    code: "RATE_LIMITED",
    check: ({ headers }) => expect(headers.get("retry-after")).toBe("3600"),
  },
  "a failure of its own": {
    answer: () => ({ status: 500, body: error("INTERNAL_ERROR") }),
    status: 502,
    code: "UPSTREAM_UNAVAILABLE",
    check: saysNothing,
  },
  "a switch that is off": {
    answer: () => ({ status: 503, body: error("KILL_SWITCH") }),
    status: 503,
    code: "KILL_SWITCH",
  },
  "a redirect": {
    answer: () => ({ status: 302, body: {}, headers: { location: "https://evil.com/" } }),
    ...unreadable,
    check: ({ headers }) => expect(headers.get("location")).toBeNull(),
  },
  "a page": {
    answer: () => ({ body: `<html>${KEY}</html>`, headers: { "content-type": "text/html" } }),
    ...unreadable,
  },
  "a list": { answer: () => ({ body: [] }), ...unreadable },
  "the key in a field": { answer: (who) => ({ body: { ...own(who), tagline: `x${KEY}x` } }), ...unreadable },
  "the key as a name": { answer: (who) => ({ body: { ...own(who), [KEY]: 1 } }), ...unreadable },
  "the key in base64": { answer: (who) => ({ body: { ...own(who), tagline: btoa(`Bearer ${KEY}`) } }), ...unreadable },
  "the key in an error": {
    answer: () => ({ status: 422, body: { error: { code: "VALIDATION", message: KEY } } }),
    ...unreadable,
  },
  "another's project under one's own id": {
    answer: ({ other, mine }) => ({ body: { id: mine.project, customerExternalId: other } }),
    status: 404,
    code: "NOT_FOUND",
  },
  "another project than asked": {
    answer: ({ me, theirs }) => ({ body: { id: theirs.project, customerExternalId: me } }),
    status: 404,
    code: "NOT_FOUND",
  },
  "a project of nobody": {
    answer: ({ mine }) => ({ body: { id: mine.project, customerExternalId: null } }),
    status: 404,
    code: "NOT_FOUND",
  },
};

const lists = browserRoutes.filter(
  ({ name, method }) => method === "GET" && name.endsWith(".list") && name !== "sources.list",
);

/** What is looked for in a list, since nothing else names its project. */
const foundInLists: readonly [IdKind, string, (ids: Ids) => object][] = [
  ["socialAccount", rooms.social.list.name, (ids) => ({ socialAccountId: ids.socialAccount })],
  ["media", rooms.appMedia.list.name, (ids) => ({ id: ids.media })],
];

export const upstreamAnswers: readonly Attack[] = [
  ...browserRoutes
    .filter(({ name }) => name === "projects.read")
    .flatMap((route) =>
      Object.entries(misbehaviours).map(
        ([kind, { answer, status, code, check }]): Attack => ({
          row: "U3 U4 U5 K1",
          name: `${route.name}: the API answers with ${kind}`,
          wanted: { status: [status], code, reaches: "reads", calls: 1 },
          request: (who) => callWith(route, who),
          answers: (who) => ({ [route.name]: answer(who) }),
          ...(check && { check }),
        }),
      ),
    ),
  ...foundInLists.flatMap(([kind, list, row]) =>
    browserRoutes
      .filter(({ ids, method }) => method !== "GET" && ids.some((id) => id.kind === kind))
      .map(
        (route): Attack => ({
          row: "B5 B9",
          name: `${route.name}: another's ${kind} that slips into one's own list stays another's`,
          wanted: { status: [404], code: "NOT_FOUND", reaches: "reads" },
          request: (who) => callWith(route, who, kind),
          answers: ({ theirs }) => ({ [list]: { body: { items: [{ ...row(theirs), projectId: theirs.project }] } } }),
        }),
      ),
  ),
  ...browserRoutes
    .filter(({ name }) => name === "projects.update")
    .map(
      (route): Attack => ({
        row: "B13",
        name: `${route.name}: a change that comes back with another's project shows nothing of it`,
        wanted: { status: [502], code: "UPSTREAM_BAD_RESPONSE", reaches: "the call" },
        request: (who) => callWith(route, who),
        answers: ({ other, theirs }) => ({
          [route.name]: { body: { id: theirs.project, customerExternalId: other, note: markOf(other) } },
        }),
      }),
    ),
  ...lists.map(
    (route): Attack => ({
      row: "B5",
      name: `${route.name}: rows of others are taken out`,
      wanted: { status: [200], reaches: "reads" },
      request: (who) => callWith(route, who),
      answers: ({ me, other, mine, theirs }) => ({
        [route.name]: {
          body: {
            items: [
              { id: "own", projectId: mine.project, customerExternalId: me },
              { id: "other", projectId: theirs.project, customerExternalId: other },
              null,
            ],
          },
        },
      }),
      check: ({ body }) => expect(JSON.parse(body).items.map(({ id }: { id: string }) => id)).toEqual(["own"]),
    }),
  ),
];
