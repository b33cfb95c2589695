import { expect, test } from "vitest";
import { temporaryTree } from "../testing/temporary.ts";
import { countReport, playwrightCount, sum, vitestCount } from "./reports.mjs";

const vitest = (...statuses: string[]) => ({
  testResults: [
    {
      status: statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses.map((status) => ({ status })),
    },
  ],
});
const outcome = { code: 0, timedOut: false };

function counted(content: string | undefined, ended = outcome) {
  const root = temporaryTree(content === undefined ? {} : { "report.json": content });
  return countReport(`${root}/report.json`, vitestCount, ended);
}

test("vitest's passed, failed, skipped and to-do tests are told apart", () => {
  expect(vitestCount(vitest("passed", "passed", "failed", "skipped", "pending", "todo"))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
  });
});

test("a test file that could not be loaded counts as one failure", () => {
  expect(vitestCount({ testResults: [{ status: "failed", assertionResults: [] }] })).toMatchObject({ failed: 1 });
});

test("Playwright's repeated tests have passed, and its errors outside tests have failed", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCount({ stats, errors: [{ message: "no such file" }] })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 2,
  });
});

test("a good report is taken as it is", () => {
  expect(counted(JSON.stringify(vitest("passed")))).toEqual({ count: { passed: 1, failed: 0, skipped: 0 } });
});

test.each([
  ["a report that is missing", undefined, outcome, "left no report"],
  ["a report cut off half-way", '{"testResults": [', outcome, "left no report"],
  ["a report of something else", "{}", outcome, "left no report"],
  ["a run without tests", JSON.stringify({ testResults: [] }), outcome, "ran nothing"],
  ["a run that skipped everything", JSON.stringify(vitest("skipped")), outcome, "ran nothing"],
  [
    "an exit code that no test explains",
    JSON.stringify(vitest("passed")),
    { code: 1, timedOut: false },
    "no test failed",
  ],
  ["a run that was ended", JSON.stringify(vitest("passed")), { code: 1, timedOut: true }, "took too long"],
])("%s counts as one failure and is said", (_, content, ended, complaint) => {
  const result = counted(content, ended);
  expect(result.count.failed).toBe(1);
  expect(result.complaint).toContain(complaint);
});

test("an exit code that a failed test explains is not counted twice", () => {
  expect(counted(JSON.stringify(vitest("failed")), { code: 1, timedOut: false })).toEqual({
    count: { passed: 0, failed: 1, skipped: 0 },
  });
});

test("counts add up", () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
