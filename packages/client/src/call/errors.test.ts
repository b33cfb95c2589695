import { type ErrorCode, errorCodes } from "@layers-kit/contract";
import { expect, test, vi } from "vitest";
import { LayersError } from "./errors.ts";
import { isLayersError } from "./is-layers-error.ts";

test("an error of another copy of the kit is known as one", async () => {
  vi.resetModules();
  const other = await import("./errors.ts");
  const error = new other.LayersError({ code: "NOT_FOUND", status: 404, message: "gone" });
  expect(error).not.toBeInstanceOf(LayersError);
  expect(isLayersError(error)).toBe(true);
});

test.each([
  null,
  undefined,
  "LayersError",
  new Error("x"),
  { name: "LayersError" },
  new DOMException("x", "AbortError"),
])("%s is not one", (value) => {
  expect(isLayersError(value)).toBe(false);
});

test("a code from the wire is looked up as a code and as nothing else", () => {
  expect(new LayersError({ code: "constructor", status: 400, message: "" }).retry).toBe("never");
});

test.each([
  ["no answer", 0, "NETWORK"],
  ["a gateway's page", 404, "BAD_RESPONSE"],
  ["a code of the platform that runs the server", 500, "FUNCTION_CRASHED"],
  ["a key that is fresh and yet in use, since the browser sent the call twice", 409, "IDEMPOTENCY_CONFLICT"],
])("after %s nobody knows whether the call took effect", (_, status, code) => {
  expect(new LayersError({ code, status, message: "" }).unsure).toBe(true);
});

test.each([
  [429, "RATE_LIMITED"],
  [429, "TOO_MANY"],
  [402, "BILLING_EXHAUSTED"],
  [409, "CONFLICT"],
  [502, "UPSTREAM_CONFIG"],
  [503, "KILL_SWITCH"],
  [422, "A_CODE_OF_TOMORROW"],
])("%i %s says that it did not", (status, code) => {
  expect(new LayersError({ code, status, message: "" }).unsure).toBe(false);
});

test.each(Object.entries<ErrorCode>(errorCodes))("%s is in the class that the contract has it in", (code, known) => {
  expect(new LayersError({ code, status: known.status, message: "" }).retry).toBe(known.retry);
});

test.each([
  ["CONFLICT", 503, "after-change"],
  ["KILL_SWITCH", 500, "never"],
  ["INTERNAL", 400, "backoff"],
  ["NOT_FOUND", 502, "backoff"],
  ["A_CODE_OF_TOMORROW", 504, "backoff"],
  ["A_CODE_OF_TOMORROW", 500, "never"],
])("%s with %s is for %s: a code whose class is not its status' keeps it, else the status decides", (...expected) => {
  const [code, status, retry] = expected;
  expect(new LayersError({ code, status, message: "" }).retry).toBe(retry);
});

test("what is not given is not there, and a cause is kept", () => {
  const cause = new TypeError("fetch failed");
  const error = new LayersError({ code: "NETWORK", status: 0, message: "gone", cause });
  expect(error).toMatchObject({ message: "gone", cause, issues: [], unsure: true });
  expect(Object.keys(error)).not.toContain("message");
  expect(new LayersError({ code: "NOT_FOUND", status: 404, message: "" })).not.toHaveProperty("cause");
});
