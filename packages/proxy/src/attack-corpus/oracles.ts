import { headers as names } from "@layers-kit/contract";
import { expect } from "vitest";
import { markOf } from "../test-support/fake-api.ts";
import type { Wanted, Who } from "./attack.ts";
import { KEY } from "./options.ts";
import type { RawAnswer, RawRequest } from "./port.ts";
import type { Reached } from "./upstream.ts";

const PLAIN_PATH = /^(\/[A-Za-z0-9._~-]+)+$/;

/** What must be so after every case, whatever it was. */
export interface Aftermath {
  /** What the case lets through to the API. */
  readonly reaches: Wanted["reaches"];
  readonly who: Who;
  readonly request: RawRequest;
  readonly answer: RawAnswer;
  readonly reached: readonly Reached[];
  readonly told: readonly unknown[];
  readonly open: number;
}

export function checkOracles(aftermath: Aftermath): void {
  nothingOfTheOtherIsReached(aftermath);
  nothingOfTheOtherIsReleased(aftermath);
  theKeyIsNowhere(aftermath);
  theAnswerIsOurs(aftermath);
  nothingIsLeftOpen(aftermath);
}

/** What must be so after bytes that are no proper request, whoever refused them. */
export function checkWire({
  who,
  received,
  reached,
  told,
  open,
}: Pick<Aftermath, "who" | "reached" | "told" | "open"> & { readonly received: string }): void {
  nothingOfTheOtherIsReached({ reaches: "the call", who, reached });
  expect(JSON.stringify(reached)).not.toMatch(/evil|org_/);
  expect(received).not.toContain(markOf(who.other));
  expect(received).toMatch(/^($|HTTP\/1\.[01] [1-5]\d\d )/);
  // A platform may fail over such bytes by itself; nothing of ours may.
  if (/^\S+ 5/.test(received)) expect([received.includes("x-content-type-options"), reached]).toEqual([false, []]);
  for (const form of formsOfKey) expect(received + JSON.stringify(told)).not.toContain(form);
  expect(open).toBe(0);
}

/** O1, O4: the API hears of another's things only in the read that finds their owner, on a path that everybody reads alike. */
function nothingOfTheOtherIsReached({ reaches, who, reached }: Pick<Aftermath, "reaches" | "who" | "reached">): void {
  for (const { method, url, body } of reached) {
    const [path = "", query = ""] = url.split("?");
    expect(path).toMatch(PLAIN_PATH);
    expect(decodeURIComponent(query)).not.toContain(`customerExternalId=${who.other}`);
    if (method !== "GET") expect(decodeURIComponent(`${url} ${body}`)).not.toContain(`_${who.other}`);
  }
  if (reaches === "nothing") expect(reached).toEqual([]);
  if (reaches === "reads") expect(reached.filter(({ method }) => method !== "GET")).toEqual([]);
}

function nothingOfTheOtherIsReleased({ who, answer }: Aftermath): void {
  expect(said(answer)).not.toContain(markOf(who.other));
  if (answer.status < 400) expect(said(answer)).not.toContain(`_${who.other}`);
}

/** O2: the key is in no answer, event or log line, in no form it could be read back from. */
function theKeyIsNowhere({ answer, told }: Aftermath): void {
  const everything = said(answer) + JSON.stringify(told);
  for (const form of formsOfKey) expect(everything).not.toContain(form);
}

const formsOfKey = [
  KEY,
  encodeURIComponent(KEY),
  ...["", "a", "ab"].map((before) =>
    Buffer.from(before + KEY)
      .toString("base64")
      .slice(4, -4),
  ),
  ...["", "a", "ab"].map((before) =>
    Buffer.from(before + KEY)
      .toString("base64url")
      .slice(4, -4),
  ),
];

/** O3: an error is the one envelope, and no answer may be kept or taken for a page. */
function theAnswerIsOurs({ request, answer: { status, headers, body } }: Aftermath): void {
  expect(headers.get("cache-control")).toBe("no-store, private");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("set-cookie")).toBeNull();
  expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  if (status < 400 || request.method === "HEAD") return;
  expect(headers.get("content-type")).toBe("application/json");
  const { error, ...rest } = JSON.parse(body) as { error: Record<string, unknown> };
  expect(rest).toEqual({});
  expect(error).toMatchObject({
    code: expect.stringMatching(/^[A-Z][A-Z_]+$/),
    message: expect.any(String),
    requestId: headers.get("x-request-id"),
  });
  expect(Object.keys(error).filter((key) => !["code", "message", "requestId", "details"].includes(key))).toEqual([]);
}

/** O5: no request to the API is left hanging. */
function nothingIsLeftOpen({ open }: Aftermath): void {
  expect(open).toBe(0);
}

function said({ headers, body }: RawAnswer): string {
  return `${body} ${JSON.stringify([...headers])}`;
}

/** What a server adds of its own, and what differs between any two answers: their id. */
const NOT_COMPARED = new Set([
  "x-request-id",
  "date",
  "connection",
  "keep-alive",
  "content-length",
  "transfer-encoding",
  "x-powered-by",
]);

/** O6: an answer without what may differ between two requests. */
export function comparable(
  { status, headers, body }: RawAnswer,
  { method }: RawRequest,
): { status: number; headers: object; body: string } {
  const id = headers.get("x-request-id");
  return {
    status,
    headers: Object.fromEntries(
      [...headers]
        .filter(([name]) => !NOT_COMPARED.has(name))
        // A receipt carries its own second.
        .map(([name, value]) => (name === names.receipt.toLowerCase() ? [name, "sealed"] : [name, value])),
    ),
    body: method === "HEAD" ? "" : body.replaceAll(id ?? "", ""),
  };
}

/** Whether the proxy gave the answer, and not the platform before it. */
export function isOurs({ headers }: RawAnswer): boolean {
  return headers.get("cache-control") === "no-store, private";
}
