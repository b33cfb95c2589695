import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, resolveWallTime, wallTimeAt } from "./wall-time.ts";

const zones = Intl.supportedValuesOf("timeZone");

describe("a wall time in a zone", () => {
  test.each([
    ["Europe/Oslo", "2027-03-27", "02:30", "2027-03-27T01:30:00.000Z"],
    ["Europe/Oslo", "2027-07-01", "09:00", "2027-07-01T07:00:00.000Z"],
    ["America/Los_Angeles", "2026-12-01", "09:00", "2026-12-01T17:00:00.000Z"],
    ["Asia/Kathmandu", "2026-12-01", "09:00", "2026-12-01T03:15:00.000Z"],
    ["UTC", "2026-12-01", "00:00", "2026-12-01T00:00:00.000Z"],
  ])("in %s, %s %s is %s", (zone, day, time, at) => {
    expect(resolveWallTime({ day, time }, zone)).toEqual({ occurs: "once", at });
  });

  test("that the clock skips names the nearest ones it shows", () => {
    expect(resolveWallTime({ day: "2027-03-28", time: "02:30" }, "Europe/Oslo")).toEqual({
      occurs: "never",
      before: { day: "2027-03-28", time: "01:30" },
      after: { day: "2027-03-28", time: "03:30" },
    });
  });

  test("in a zone that skips half an hour is moved by half an hour", () => {
    expect(resolveWallTime({ day: "2026-10-04", time: "02:15" }, "Australia/Lord_Howe")).toEqual({
      occurs: "never",
      before: { day: "2026-10-04", time: "01:45" },
      after: { day: "2026-10-04", time: "02:45" },
    });
  });

  test("on a day that a zone skipped whole names the days around it", () => {
    expect(resolveWallTime({ day: "2011-12-30", time: "12:00" }, "Pacific/Apia")).toEqual({
      occurs: "never",
      before: { day: "2011-12-29", time: "12:00" },
      after: { day: "2011-12-31", time: "12:00" },
    });
  });

  test("that the clock shows twice is two instants", () => {
    expect(resolveWallTime({ day: "2026-10-25", time: "02:30" }, "Europe/Oslo")).toEqual({
      occurs: "twice",
      earlier: "2026-10-25T00:30:00.000Z",
      later: "2026-10-25T01:30:00.000Z",
    });
  });

  test.each([
    ["", "09:00"],
    ["2026-02-30", "09:00"],
    ["2026-12-01", ""],
    ["2026-12-01", "25:00"],
    ["tomorrow", "noon"],
  ])("%j %j is none", (day, time) => {
    expect(resolveWallTime({ day, time }, "UTC")).toBeNull();
  });

  test("of any instant leads back to that instant, in every zone", () => {
    const minute = 60_000;
    const instants = fc.integer({ min: Date.UTC(2026, 0) / minute, max: Date.UTC(2036, 0) / minute });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (minutes, zone) => {
        const at = new Date(minutes * minute).toISOString();
        const resolved = resolveWallTime(wallTimeAt(minutes * minute, zone), zone);
        if (resolved?.occurs === "once") expect(resolved.at).toBe(at);
        else if (resolved?.occurs === "twice") expect([resolved.earlier, resolved.later]).toContain(at);
        else expect.fail(`${at} shows a time in ${zone} that does not exist`);
      }),
    );
  });
});

test("days are added by the calendar", () => {
  expect([addDays("2027-03-27", 1), addDays("2026-12-31", 1), addDays("2028-02-28", 1)]).toEqual([
    "2027-03-28",
    "2027-01-01",
    "2028-02-29",
  ]);
});
