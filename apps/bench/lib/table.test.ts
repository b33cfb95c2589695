import { expect, test } from "vitest";
import { table } from "./table.mjs";

test("aligns numbers to the right and words to the left, without spaces at the end", () => {
  expect(
    table(
      ["entry", "kB", "note"],
      [
        ["client", 8.26, ""],
        ["ScheduleDialog", 14, "over"],
      ],
    ),
  ).toBe(
    [
      "entry             kB  note",
      "--------------  ----  ----",
      "client           8.3",
      "ScheduleDialog  14.0  over",
    ].join("\n"),
  );
});
