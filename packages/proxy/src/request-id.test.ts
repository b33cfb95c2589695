import { expect, test } from "vitest";
import { newRequestId } from "./request-id.ts";

test("no two requests have one id, also when many come at once", () => {
  const ids = Array.from({ length: 5000 }, newRequestId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^req_[0-9a-hjkmnp-tv-z]{20}$/);
});
