import { errorCodes, type KnownErrorCode, type Method } from "@layers-kit/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LayersError } from "./errors.ts";
import { mayRepeat, retryLimits, retryWaits } from "./retry.ts";

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const limited = (retryAfterSeconds?: number): LayersError =>
  new LayersError({ status: 429, code: "RATE_LIMITED", message: "later", retryAfterSeconds });

describe("the wait before a repeat", () => {
  test("stays between what Retry-After asks and a doubling bound above it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 3 }), chance, (retryAfters, random) => {
        const waitAfter = retryWaits("GET", () => random);
        for (const [at, retryAfter] of retryAfters.entries()) {
          const wait = waitAfter(limited(retryAfter)) ?? Number.NaN;
          const least = retryAfter * 1000;
          expect(wait).toBeGreaterThanOrEqual(least);
          expect(wait).toBeLessThan(least + Math.min(retryLimits.capMs, retryLimits.baseMs * 2 ** at) + 1e-6);
        }
      }),
    );
  });

  test("makes at most four attempts and never waits more than a minute in all", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.option(fc.nat({ max: 3600 }))), chance, (retryAfters, random) => {
        const waitAfter = retryWaits("GET", () => random);
        let waitedMs = 0;
        let attempts = 1;
        for (const retryAfter of retryAfters) {
          const wait = waitAfter(limited(retryAfter ?? undefined));
          if (wait === undefined) break;
          waitedMs += wait;
          attempts++;
        }
        expect(attempts).toBeLessThanOrEqual(retryLimits.attempts);
        expect(waitedMs).toBeLessThanOrEqual(retryLimits.totalMs);
      }),
    );
  });

  test("gives up at once when Retry-After asks for longer than anyone waits at a button", () => {
    expect(retryWaits("GET", () => 0)(limited(61))).toBeUndefined();
  });
});

describe("what may be repeated", () => {
  const error = (status: number, code: string): LayersError => new LayersError({ status, code, message: code });
  const repeatable = (method: Method, status: number, code: string): boolean => mayRepeat(method, error(status, code));

  test.each(["GET", "POST", "PATCH"] as const)("%s: a lost answer, a full budget, a gateway's failure", (method) => {
    expect(repeatable(method, 0, "NETWORK")).toBe(true);
    expect(repeatable(method, 429, "RATE_LIMITED")).toBe(true);
    expect(repeatable(method, 502, "UPSTREAM_UNAVAILABLE")).toBe(true);
    expect(repeatable(method, 503, "BAD_RESPONSE")).toBe(true);
    expect(repeatable(method, 504, "UPSTREAM_TIMEOUT")).toBe(true);
    expect(repeatable(method, 503, "A_CODE_OF_TOMORROW")).toBe(true);
  });

  test("DELETE: only what was certainly not done", () => {
    expect(repeatable("DELETE", 429, "RATE_LIMITED")).toBe(true);
    expect(repeatable("DELETE", 503, "BAD_RESPONSE")).toBe(true);
    expect(repeatable("DELETE", 0, "NETWORK")).toBe(false);
    expect(repeatable("DELETE", 502, "UPSTREAM_UNAVAILABLE")).toBe(false);
    expect(repeatable("DELETE", 504, "UPSTREAM_TIMEOUT")).toBe(false);
  });

  test.each(Object.entries(errorCodes).filter(([, { retry }]) => retry !== "backoff"))(
    "%s is never repeated, whatever its status",
    (code, { status }) => {
      for (const method of ["GET", "POST", "PATCH", "DELETE"] as const)
        expect(repeatable(method, status, code)).toBe(false);
    },
  );

  test.each(["INTERNAL", "UPLOAD_INCOMPLETE", "BODY_TIMEOUT"] satisfies KnownErrorCode[])(
    "%s is left to the person, though it may do better later",
    (code) => {
      expect(error(errorCodes[code].status, code).retry).toBe("backoff");
      expect(repeatable("GET", errorCodes[code].status, code)).toBe(false);
    },
  );
});
