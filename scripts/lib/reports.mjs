import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}

/**
 * Counts a vitest JSON report. A file that could not even be loaded has no tests, so it counts as one that failed.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function vitestCount(report) {
  return sum(
    report.testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === "passed").length;
      const failed = assertionResults.filter((test) => test.status === "failed").length;
      const skipped = assertionResults.length - passed - failed;
      return { passed, failed: status === "failed" && failed === 0 ? 1 : failed, skipped };
    }),
  );
}

/**
 * Counts a Playwright JSON report. One that passed only when repeated has passed; errors outside tests count as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function playwrightCount({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a runner's report and its exit code say together. No silence passes: no report, no tests and an exit code that no
 * failed test explains each count as one failure, with a sentence.
 *
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} read
 * @param {{ code: number, timedOut: boolean }} outcome
 * @returns {{ count: Count, complaint?: string }}
 */
export function countReport(file, read, { code, timedOut }) {
  const count = parse(file, read);
  if (timedOut) return failedOnce(count, "took too long and was ended");
  if (!count) return failedOnce(undefined, `ended with code ${code} and left no report`);
  if (count.passed + count.failed === 0) return failedOnce(count, "ran nothing");
  if (code !== 0 && count.failed === 0) return failedOnce(count, `ended with code ${code} though no test failed`);
  return { count };
}

/**
 * @param {Count | undefined} count
 * @param {string} complaint
 */
function failedOnce(count, complaint) {
  return {
    count: sum([count ?? { passed: 0, failed: 0, skipped: 0 }, { passed: 0, failed: 1, skipped: 0 }]),
    complaint,
  };
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} read
 */
function parse(file, read) {
  if (!existsSync(file)) return undefined;
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
