import type { Route } from "@layers-kit/contract";
import { schemasOf } from "@layers-kit/contract/schemas";
import { expect } from "vitest";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, callWith, type Who } from "../attack.ts";
import type { RawRequest } from "../port.ts";

const withBody = browserRoutes.filter((route) => schemasOf(route).body !== undefined);
const invalid = { status: [422], code: "VALIDATION", reaches: "nothing" } as const;

/** The endpoint's own body as text with something more at its front, as a browser could write it. */
const adding = (route: Route, who: Who, field: string): RawRequest => {
  const request = callWith(route, who);
  const body = String(request.body ?? "{}");
  return {
    ...request,
    headers: [...request.headers.filter(([name]) => name !== "content-type"), ["content-type", "application/json"]],
    body: `{${field}${body === "{}" ? "" : ","}${body.slice(1)}`,
  };
};

/** Fields that say whose something is, tried on every endpoint that takes a body. None is a browser's. */
const everywhere: Readonly<Record<string, (who: Who) => string>> = {
  "another's customerExternalId": ({ other }) => `"customerExternalId":"${other}"`,
  "another's projectId": ({ theirs }) => `"projectId":"${theirs.project}"`,
  organizationId: () => '"organizationId":"org_1"',
};

/** Other ways to say it, and what only a server may say, tried where the body pins or withholds something. */
const spellings: Readonly<Record<string, (who: Who) => string>> = {
  "one's own customerExternalId": ({ me }) => `"customerExternalId":"${me}"`,
  ownerEmail: () => '"ownerEmail":"a@evil.com"',
  "another's projectId in a list": ({ theirs }) => `"projectId":["${theirs.project}"]`,
  "another's projectId in an object": ({ theirs }) => `"projectId":{"$eq":"${theirs.project}"}`,
  "another's projectId under another spelling": ({ theirs }) => `"project_id":"${theirs.project}"`,
  "another's id": ({ theirs }) => `"id":"${theirs.project}"`,
  "a nested project": ({ theirs }) => `"project":{"id":"${theirs.project}"}`,
  apiKey: () => '"apiKey":"x"',
  __proto__: () => '"__proto__":{"admin":true}',
  constructor: () => '"constructor":{"prototype":{"admin":true}}',
};

interface Unreadable {
  readonly status: number;
  readonly code: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: readonly [string, string][];
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const unsupported = { status: 415, code: "UNSUPPORTED_MEDIA_TYPE" };
const unreadable = { status: 400, code: "BAD_REQUEST" };
const refused = { status: 422, code: "VALIDATION" };

/** Bodies that some reader takes for more than they are. */
const strange: Readonly<Record<string, Unreadable>> = {
  "larger than 256 KB": { status: 413, code: "BODY_TOO_LARGE", body: `{"a":"${"a".repeat(256 * 1024)}"}` },
  "as text": { ...unsupported, body: "{}", type: "text/plain" },
  "as a form": { ...unsupported, body: "a=b", type: "application/x-www-form-urlencoded" },
  "in parts": { ...unsupported, body: "--x--", type: "multipart/form-data; boundary=x" },
  "as JSON in another encoding": { ...unsupported, body: "{}", type: "application/json; charset=utf-16" },
  "of no type": { ...unsupported, body: "{}", type: "" },
  "said to be gzip": { ...unsupported, body: "{}", headers: [["Content-Encoding", "gzip"]] },
  "said to be as it is": { ...unsupported, body: "{}", headers: [["Content-Encoding", "identity"]] },
  "cut off": { ...unreadable, body: '{"a":' },
  "with a byte order mark": { ...unreadable, body: "\ufeff{}" },
  "that is not UTF-8": { ...unreadable, body: bytes(0x22, 0xff, 0x22) },
  "with comments": { ...unreadable, body: "{/**/}" },
  "of NaN": { ...unreadable, body: "NaN" },
  "two in one": { ...unreadable, body: "{}{}" },
  "nested 33 deep": { ...refused, body: "[".repeat(33) + "]".repeat(33) },
  "nested beyond reason": { ...refused, body: "[".repeat(100_000) + "]".repeat(100_000) },
  "with half a character": { ...refused, body: '{"\\ud800":1}' },
  "with a number beyond all inside": { ...refused, body: '{"metadata":{"a":1e999}}' },
  "with a number that would be rounded": { ...refused, body: '{"metadata":{"a":12345678901234567890}}' },
  "of a list": { ...refused, body: "[]" },
  "of null": { ...refused, body: "null" },
  "of a number beyond all": { ...refused, body: "1e999" },
};

const strangeOn = withBody.filter(({ name }) => name === "projects.update" || name === "schedule.create");

export const bodies: readonly Attack[] = [
  ...withBody.flatMap((route) =>
    Object.entries(route.serverOnly.length > 0 || route.pinned ? { ...everywhere, ...spellings } : everywhere).map(
      ([field, text]): Attack => ({
        row: "B2 B10",
        name: `${route.name}: ${field} in the body`,
        wanted: invalid,
        request: (who) => adding(route, who, text(who)),
      }),
    ),
  ),
  ...strangeOn.flatMap((route) =>
    Object.entries(strange).map(
      ([kind, { status, code, body, type = "application/json", headers = [] }]): Attack => ({
        row: "S1 S2",
        name: `${route.name}: a body ${kind}`,
        wanted: { status: [status], code, reaches: "nothing" },
        unusual: ["body"],
        request: (who) => {
          const request = callWith(route, who);
          const others = request.headers.filter(([name]) => name !== "content-type");
          return { ...request, headers: [...others, ["content-type", type], ...headers], body };
        },
        check: () => expect(({} as Record<string, unknown>).admin).toBeUndefined(),
      }),
    ),
  ),
  ...browserRoutes
    .filter((route) => schemasOf(route).body === undefined)
    .map(
      (route): Attack => ({
        row: "S2",
        name: `${route.name}: a body where none is taken`,
        wanted: invalid,
        unusual: [route.method === "GET" ? "the body of a GET" : "body"],
        request: (who) => ({
          ...callWith(route, who),
          headers: [...callWith(route, who).headers, ["content-type", "application/json"]],
          body: `{"projectId":"${who.theirs.project}"}`,
        }),
      }),
    ),
  ...withBody
    .filter(({ name }) => name === "leased-accounts.request")
    .map(
      (route): Attack => ({
        row: "B2",
        name: `${route.name}: a projectId that stands twice reaches the API once, as the path has it`,
        wanted: { status: [202], reaches: "the call" },
        unusual: ["body"],
        request: (who) => {
          const request = callWith(route, who);
          const { theirs, mine } = who;
          const twice = `{"projectId":"${theirs.project}","projectId":"${mine.project}",`;
          return { ...request, body: twice + String(request.body).slice(1) };
        },
        check: (_, reached) => {
          const sent = reached.at(-1)?.body ?? "";
          expect(sent.match(/projectId/g)).toHaveLength(1);
          expect(JSON.parse(sent).projectId).toMatch(/^prj_acme/);
        },
      }),
    ),
];
