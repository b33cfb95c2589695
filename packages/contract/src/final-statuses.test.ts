import { expect, test } from "vitest";
import { isFinalStatus } from "./index.ts";

test.each([
  ["job", "completed", true],
  ["job", "running", false],
  ["scheduledPost", "draft", true],
  ["scheduledPost", "queued", false],
  ["leaseRequest", "partial", true],
  ["leaseRequest", "in_review", false],
  ["influencer", "training", false],
  ["oauthState", "pending", false],
  ["job", "a_word_of_tomorrow", false],
  ["job", "toString", false],
] as const)("a %s that is %s is final: %s", (kind, status, final) => {
  expect(isFinalStatus(kind, status)).toBe(final);
});
