import { Niche } from "@layers-kit/contract/schemas/leased-accounts";
import { CreateProjectRequest } from "@layers-kit/contract/schemas/projects";
import { expect, test } from "vitest";
import { countriesIn } from "./countries.ts";
import { languageIn, languagesIn } from "./languages.ts";
import { cityOf, zoneIn, zonesIn } from "./zones.ts";

const at = new Date("2026-07-01T12:00:00Z");

test("every zone offered is one that the contract takes, and UTC is among them", () => {
  const zones = zonesIn("en", at).map(({ zone }) => zone);
  expect(zones.filter((timezone) => !CreateProjectRequest.shape.timezone.safeParse(timezone).success)).toEqual([]);
  expect(zones).toContain("UTC");
  expect(new Set(zones).size).toBe(zones.length);
});

test("a zone goes by its city, its name in the reader's language and its offset at the time", () => {
  expect(zoneIn("en", at, "Europe/Oslo")).toMatchObject({ city: "Oslo", offset: "GMT+2" });
  expect(zoneIn("de", at, "Asia/Tokyo").name).toMatch(/Japan/);
  expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(cityOf("Asia/Calcutta")).toBe("Kolkata");
  expect(zoneIn("en", at, "Mars/Olympus_Mons")).toMatchObject({ city: "Olympus Mons", name: "Mars/Olympus_Mons" });
});

test("every language offered is one that the contract takes and has a name", () => {
  for (const { tag, name, ownName, englishName } of languagesIn("en")) {
    expect(CreateProjectRequest.shape.primaryLanguage.safeParse(tag).success, tag).toBe(true);
    expect([name, ownName, englishName], tag).not.toContain(tag);
  }
  expect(languageIn("en", "nb")).toMatchObject({ name: "Norwegian Bokmål", ownName: "norsk bokmål" });
  expect(languageIn("en", "not a tag")).toMatchObject({ name: "not a tag" });
});

test("every country offered is one that the contract takes and has a name", () => {
  const countries = countriesIn("en");
  const geo = countries.map(({ code }) => code);
  expect(Niche.safeParse({ vertical: "tea", geo }).success).toBe(true);
  expect(countries.filter(({ code, name }) => code === name)).toEqual([]);
  expect(countries).toHaveLength(249);
});
