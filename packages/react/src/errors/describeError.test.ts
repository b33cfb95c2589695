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
  const { kind, canRetry, advice } = describeError(failure("VALIDATION", 422), text, false);
  expect([kind, canRetry]).toEqual(["offline", true]);
  // Nothing is sent again by itself.
  expect(advice).toContain("Try again when the connection is back.");
});

test("says how long to wait, where the server does", () => {
  const busy = describeError(failure("RATE_LIMITED", 429, { retryAfterSeconds: 40 }), text, true);
  expect(busy.advice).toBe("Try again in 40 seconds.");
  expect(describeError(failure("RATE_LIMITED", 429), text, true).advice).toContain("Wait a moment");
});

test.each([
  ["the day's are ordered", 429, { most: 50, left: 0, waitSeconds: 79_200 }, "limit for now. Try again in 22 hours."],
  [
    "some are left",
    429,
    { most: 50, left: 3, waitSeconds: 79_200 },
    "right now. You can order 3 now, or all of them in 22 hours.",
  ],
  ["it is more than ever", 403, { most: 10, left: 10 }, "more than you can order. The most is 10."],
  ["the partner allows none", 403, { most: 0, left: 0 }, "This is not open to your account. "],
  ["an older proxy says no more", 429, {}, "A lot is going on right now. Try again in 1 hour."],
])("says of a quota what is possible: %s", (_, status, details, words) => {
  const code = status === 429 ? "RATE_LIMITED" : "ACTION_NOT_ALLOWED";
  // An hour is the longest wait that the client believes.
  const error = failure(code, status, { details: { quota: "leasedAccounts", ...details }, retryAfterSeconds: 3600 });
  const { message, advice } = describeError(error, text, true);
  expect(`${message} ${advice}`).toContain(words);
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
