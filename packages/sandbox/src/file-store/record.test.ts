import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../index.ts";
import { Damaged, decode, encode, firstLine } from "./record.ts";

const change = (id: string, name: string): Change =>
  ({
    table: "organizations",
    row: { id, name, parentOrganizationId: null, tier: "pilot", balance: 1, reserved: 0 },
  }) as const;

const commits = fc.array(
  fc.array(fc.tuple(fc.uuid(), fc.string({ unit: "grapheme" })), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const written = commits.map((all) => all.map((one) => one.map(([id, name]) => change(id, name))));
const fileOf = (all: readonly Change[][]): Buffer => Buffer.concat([firstLine, ...all.map(encode)]);

test("reads back what was written", () => {
  fc.assert(
    fc.property(written, (all) => {
      const file = fileOf(all);
      expect(decode(file)).toEqual({ changes: all.flat(), end: file.length });
    }),
  );
});

test("a file cut off anywhere holds the commits that are whole in it, and no part of another", () => {
  fc.assert(
    fc.property(written, fc.nat(), (all, at) => {
      const file = fileOf(all);
      const cut = at % (file.length + 1);
      const whole = all.filter((_, index) => fileOf(all.slice(0, index + 1)).length <= cut);
      const end = cut < firstLine.length ? 0 : fileOf(whole).length;
      expect(decode(file.subarray(0, cut))).toEqual({ changes: whole.flat(), end });
    }),
  );
});

test("a byte that changed anywhere is found", () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, at, other) => {
      const file = Buffer.from(fileOf(all));
      const index = at % file.length;
      file[index] = (file[index] ?? 0) ^ other;
      expect(() => decode(file)).toThrow(Damaged);
    }),
    { numRuns: 500 },
  );
});

test("knows a file of somebody else and one of a newer sandbox", () => {
  for (const text of ["{}", "# Notes\n", "lp_test", "\0\0\0\0"]) {
    expect(() => decode(Buffer.from(text))).toThrow("is not a data file of the sandbox");
  }
  expect(() => decode(encode({ "layers-sandbox": 2 }))).toThrow("was written by a newer sandbox");
});
