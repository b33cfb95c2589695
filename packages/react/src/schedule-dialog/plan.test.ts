import { describe, expect, test } from "vitest";
import { readPlan, type ScheduleValues } from "./plan.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const values: ScheduleValues = { day: "2026-11-23", time: "09:00", fold: "earlier", choices: { sa_1: "publish" } };
const read = (change: Partial<ScheduleValues>, ids = ["sa_1", "sa_2"]) =>
  readPlan({ ...values, ...change }, "Europe/Oslo", ids, now);

describe("a plan", () => {
  test("is the wall time in the project's zone as a UTC instant, with each chosen account once", () => {
    expect(read({ choices: { sa_2: "draft", sa_1: "publish" } }).request).toEqual({
      scheduledFor: "2026-11-23T08:00:00.000Z",
      targets: [
        { socialAccountId: "sa_1", mode: "publish" },
        { socialAccountId: "sa_2", mode: "draft" },
      ],
    });
  });

  test("takes the first or the second of a time that comes twice", () => {
    const night = { day: "2027-10-31", time: "02:30" };
    expect(read({ ...night, fold: "earlier" }).request?.scheduledFor).toBe("2027-10-31T00:30:00.000Z");
    expect(read({ ...night, fold: "later" }).request?.scheduledFor).toBe("2027-10-31T01:30:00.000Z");
  });

  test.each([
    [{ day: "" }, { day: "missing" }],
    [{ time: "" }, { time: "missing" }],
    [{ day: "2026-02-30" }, { time: "missing" }],
    [{ day: "2027-03-28", time: "02:30" }, { time: "skipped" }],
    [{ day: "2026-11-22", time: "13:00" }, { time: "past" }],
    [{ choices: { sa_1: "off" } }, { accounts: "missing" }],
    [{ choices: {} }, { accounts: "missing" }],
    [{ choices: { sa_gone: "publish" } }, { accounts: "missing" }],
    [
      { day: "", time: "", choices: {} },
      { day: "missing", time: "missing", accounts: "missing" },
    ],
  ] as const)("with %j is not sent: %j", (change, problems) => {
    expect(read(change)).toMatchObject({ problems, request: undefined });
  });
});
