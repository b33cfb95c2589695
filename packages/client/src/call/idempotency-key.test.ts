import { afterEach, expect, test, vi } from "vitest";
import { newIdempotencyKey } from "./idempotency-key.ts";

afterEach(() => vi.unstubAllGlobals());

test("is a random UUID, also on a page without https", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newIdempotencyKey()).toMatch(uuid);
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
  const keys = Array.from({ length: 200 }, newIdempotencyKey);
  for (const key of keys) expect(key).toMatch(uuid);
  expect(new Set(keys).size).toBe(200);
});
