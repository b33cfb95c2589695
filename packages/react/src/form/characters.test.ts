import { projectLimits } from "@layers-kit/contract";
import { CreateProjectRequest } from "@layers-kit/contract/schemas/projects";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asSent, countCharacters } from "./characters.ts";

const { min, max } = projectLimits.appName;
const accepts = (appName: string) =>
  CreateProjectRequest.safeParse({ name: "Tide Tea", timezone: "UTC", appName: asSent(appName) }).success;

test("the counter and the contract's bounds agree on every text", () => {
  const text = fc.string({ unit: "grapheme", minLength: 0, maxLength: max + 5 });
  fc.assert(
    fc.property(text, (typed) => {
      const length = countCharacters(typed);
      expect(accepts(typed)).toBe(length >= min && length <= max);
    }),
  );
});

test.each([
  ["  Tide Tea \n", 8],
  ["👩‍👩‍👧‍👦", 7],
  ["🫖🫖", 2],
  ["e\u0301", 2],
])("%j counts %i", (typed, length) => {
  expect(countCharacters(typed)).toBe(length);
});
