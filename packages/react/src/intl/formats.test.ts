import fc from "fast-check";
import { expect, test } from "vitest";
import { directionOf } from "./direction.ts";
import { createFormats } from "./formats.ts";

const en = createFormats("en", "Europe/Oslo");
const evening = "2027-03-28T18:05:00Z";

test("writes an instant in its zone, and names the zone", () => {
  expect(en.time(evening)).toBe("8:05 PM GMT+2");
  expect(createFormats("de", "Europe/Oslo").time(evening)).toBe("20:05 MESZ");
  expect(en.date(evening, "Asia/Tokyo")).toBe("Monday, March 29, 2027");
  expect(en.dateTime(evening)).toBe("Sunday, March 28, 2027 at 8:05 PM GMT+2");
});

test("names a zone by its city and its offset at that instant, before and after the clocks change", () => {
  expect(en.zone("Europe/Oslo", "2027-03-28T00:59:00Z")).toEqual({ city: "Oslo", offset: "GMT+1" });
  expect(en.zone("Europe/Oslo", "2027-03-28T01:00:00Z")).toEqual({ city: "Oslo", offset: "GMT+2" });
  expect(en.zone("America/Sao_Paulo", evening).city).toBe("Sao Paulo");
});

test("writes money without decimals that say nothing", () => {
  expect(en.money(750, "USD")).toBe("$750");
  expect(en.money(12.5, "USD")).toBe("$12.50");
});

test("writes counts, parts and sizes", () => {
  expect(en.compact(1_234_000)).toBe("1.2M");
  expect(en.percent(0.424)).toBe("42%");
  expect(en.bytes(734_003)).toBe("734 kB");
  expect(en.bytes(3_400_000)).toBe("3.4 MB");
  expect(en.list(["the US", "Canada", "the UK"])).toBe("the US, Canada, and the UK");
});

test("chooses the plural form of the locale and writes the number into it", () => {
  const pictures = { one: "# picture", other: "# pictures" };
  expect(en.plural(1, pictures)).toBe("1 picture");
  expect(en.plural(1200, pictures)).toBe("1,200 pictures");
  expect(createFormats("pl").plural(3, { few: "# zdjęcia", other: "# zdjęć" })).toBe("3 zdjęcia");
});

test("writes for a German and an Arabic reader as they write", () => {
  const de = createFormats("de", "Europe/Oslo");
  const plain = (text: string) => text.replaceAll(/\s/g, " ");
  expect(plain(de.money(150, "USD"))).toBe("150 $");
  expect(plain(de.dateTime(evening))).toBe("Sonntag, 28. März 2027 um 20:05 MESZ");
  expect([de.list(["a", "b", "c"]), de.duration(130), de.relativeTime(evening, "2027-03-29T18:05:00Z")]).toEqual([
    "a, b und c",
    "2 Minuten",
    "gestern",
  ]);
  const ar = createFormats("ar", "Europe/Oslo");
  // Without marks around it, the sign would stand before the letters.
  expect(plain(ar.money(150, "USD"))).toBe("\u200f150 \u2066US$\u2069");
  expect(ar.list(["أ", "ب", "ج"])).toBe("أ وب وج");
  expect([ar.duration(130), ar.duration(180)]).toEqual(["دقيقتان", "3 دقائق"]);
  expect(ar.dateTime(evening)).toMatch(/^الأحد، 28 مارس 2027.*م غرينتش\+2$/);
  const accounts = { zero: "لا", one: "واحد", two: "اثنان", few: "# حسابات", many: "# حسابًا", other: "# حساب" };
  expect([0, 1, 2, 3, 11, 100].map((count) => ar.plural(count, accounts))).toEqual([
    "لا",
    "واحد",
    "اثنان",
    "3 حسابات",
    "11 حسابًا",
    "100 حساب",
  ]);
});

test.each([
  [8, "8 seconds"],
  [59.6, "1 minute"],
  [119, "2 minutes"],
  [3570, "1 hour"],
  [86_400, "1 day"],
])("says %s seconds in the largest unit that fits", (seconds, words) => {
  expect(en.duration(seconds)).toBe(words);
});

test("never says sixty seconds, sixty minutes or twenty-four hours", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      expect(en.duration(seconds)).not.toMatch(/^(60 (seconds|minutes)|24 hours)$/);
    }),
  );
});

test("says when, seen from now", () => {
  expect(en.relativeTime("2027-03-27T18:05:00Z", evening)).toBe("yesterday");
  expect(en.relativeTime("2027-03-28T18:10:00Z", evening)).toBe("in 5 minutes");
});

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["ur", "rtl"],
  ["az-Arab", "rtl"],
  ["uz", "ltr"],
] as const)("%s runs %s", (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
