import { LayersError } from "@layers-kit/client";
import { errorCodes, type KnownErrorCode } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { createFormats } from "../intl/formats.ts";
import { bindMessages } from "../messages/messages.ts";
import { applyIssues } from "./applyIssues.ts";
import { describeError } from "./describeError.ts";
import { errorMessages } from "./messages.ts";

const text = bindMessages(errorMessages, undefined, createFormats("en", "UTC"));
const failure = (code: string, status: number, more: object = {}) =>
  new LayersError({ code, status, message: `${code} req_77`, requestId: "req_77", ...more });

test.each(Object.keys(errorCodes) as KnownErrorCode[])("says %s in a customer's words, without code or id", (code) => {
  const { message, advice } = describeError(failure(code, errorCodes[code].status), text, true);
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(advice.length).toBeGreaterThan(10);
  expect(`${message} ${advice}`).not.toMatch(/[A-Z]{4,}|_|req|\d{3}|HTTP|API/);
});

test("explains a code it does not know by its status", () => {
  expect(describeError(failure("WALLET_FROZEN", 402), text, true).kind).toBe("balance");
  expect(describeError(failure("TEAPOT", 418), text, true).kind).toBe("unknown");
  expect(describeError(new TypeError("x"), text, true).kind).toBe("unknown");
});

test("without a network that is what it says, whatever failed", () => {
  expect(describeError(failure("VALIDATION", 422), text, false)).toMatchObject({ kind: "offline", canRetry: true });
});

test("says how long to wait, where the server does", () => {
  const busy = describeError(failure("RATE_LIMITED", 429, { retryAfterSeconds: 40 }), text, true);
  expect(busy.advice).toBe("Try again in 40 seconds.");
  expect(describeError(failure("RATE_LIMITED", 429), text, true).advice).toContain("Wait a moment");
});

test("offers to try again only what may work then", () => {
  expect(describeError(failure("NETWORK", 0), text, true).canRetry).toBe(true);
  expect(describeError(failure("BILLING_EXHAUSTED", 402), text, true).canRetry).toBe(false);
});

test("puts issues on their fields, nested ones too, and hands back the rest", () => {
  const set: [string, string | undefined][] = [];
  const error = failure("VALIDATION", 422, {
    issues: [
      { path: "targets.0.mode", message: "a" },
      { path: "scheduledFor", message: "b" },
      { path: "scheduledFor", message: "again" },
      { path: "scheduledForever", message: "c" },
    ],
  });
  const rest = applyIssues<{ targets: string; scheduledFor: string }>(
    error,
    (field, { message }) => set.push([field, message]),
    ["targets", "scheduledFor"],
    (field, issue) => `${field}:${issue.message}`,
  );
  expect(set).toEqual([
    ["targets", "targets:a"],
    ["scheduledFor", "scheduledFor:b"],
  ]);
  expect(rest.map(({ path }) => path)).toEqual(["scheduledForever"]);
});
