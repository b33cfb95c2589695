import type { InlineConfig } from "vitest/node";

/** How long a test waits for one thing to come, in milliseconds: only one that is going to fail waits so long. */
export const longestWait = 20_000;

/** Vitest's own limits, a second for a thing and fifteen for a test, are too short for what is right on a busy two-core machine. */
export const patience: Pick<InlineConfig, "testTimeout" | "hookTimeout" | "expect"> = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: longestWait } },
};
