import { Niche } from "@layers-kit/contract/schemas/leased-accounts";
import { CreateProjectRequest } from "@layers-kit/contract/schemas/projects";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { countriesIn } from "./countries.ts";
import { languageIn, languagesIn } from "./languages.ts";
import { type Zone, zoneNames, zonesIn } from "./zone-list.ts";
import { cityOf } from "./zones.ts";

const at = new Date("2026-07-01T12:00:00Z");
let zones: readonly Zone[];
const found = (zone: string) => zones.find((one) => one.zone === zone);

beforeAll(async () => {
  zones = await zonesIn("de", at);
});

test("every zone offered is one that the contract takes, and UTC is among them", () => {
  const names = zoneNames();
  expect(names.filter((timezone) => !CreateProjectRequest.shape.timezone.safeParse(timezone).success)).toEqual([]);
  expect(names).toContain("UTC");
  expect(new Set(names).size).toBe(names.length);
});

test("lists cities and one UTC, whatever else an engine lists", async () => {
  const inFirefox = ["America/New_York", "EST5EDT", "Etc/GMT+5", "Etc/GMT-5", "Etc/UTC", "Asia/Karachi", "UTC"];
  const listed = vi.spyOn(Intl, "supportedValuesOf").mockReturnValue(inFirefox);
  onTestFinished(() => listed.mockRestore());
  expect(zoneNames()).toEqual(["Asia/Karachi", "America/New_York", "UTC"]);
  const ahead = (await zonesIn("en", at)).filter(({ otherNames }) => otherNames.includes("GMT+5"));
  expect(ahead.map(({ zone }) => zone)).toEqual(["Asia/Karachi"]);
});

test("a zone goes by its city, as people call it now", () => {
  expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(cityOf("Asia/Calcutta")).toBe("Kolkata");
});

test("a zone goes by its countries and its name in the reader's language, and by its offset at the time", () => {
  expect(zones.map(({ zone }) => zone)).toEqual(zoneNames());
  expect(found("Europe/Oslo")).toMatchObject({ city: "Oslo", countries: ["Norwegen"], offset: "GMT+2" });
  expect(found("Asia/Tokyo")?.name).toMatch(/Japan/);
  expect(zones.filter(({ countries }) => countries.length === 0).map(({ zone }) => zone)).toEqual(["UTC"]);
});

test.each([
  ["Europe/Oslo", ["Norway", "NO", "CET", "CEST", "UTC+2"]],
  ["America/New_York", ["United States", "US", "EST", "EDT", "UTC-4"]],
  ["Europe/London", ["United Kingdom", "UK", "GMT", "BST"]],
  ["Asia/Tokyo", ["Japan", "JST"]],
  ["Asia/Calcutta", ["India", "IST", "UTC+5:30"]],
  ["Australia/Sydney", ["Australia", "AEST", "AEDT"]],
  ["America/Sao_Paulo", ["Brazil", "BRT"]],
  ["Asia/Calcutta", ["GMT+5:30", "UTC+05:30", "GMT+05:30"]],
  ["America/New_York", ["USA", "UTC-04:00"]],
  ["Africa/Abidjan", ["GMT", "UTC+0", "GMT+00:00", "Ivory Coast"]],
  ["Europe/London", ["Great Britain", "England"]],
  ["Asia/Dubai", ["UAE"]],
  ["Europe/Istanbul", ["Turkey"]],
  ["Europe/Moscow", ["MSK"]],
  ["Asia/Karachi", ["PKT"]],
])("%s goes by %j as well, whatever the reader speaks", (zone, names) => {
  expect(found(zone)?.otherNames).toEqual(expect.arrayContaining(names));
});

test("an offset is found as it is written in English, whatever the reader's language", async () => {
  const inArabic = await zonesIn("ar", at);
  const oslo = inArabic.find(({ zone }) => zone === "Europe/Oslo");
  expect(oslo?.offset).not.toMatch(/GMT|UTC/);
  expect(oslo?.otherNames).toEqual(expect.arrayContaining(["GMT+2", "UTC+2", "UTC+02:00"]));
});

test("a browser that does not know whose a zone is takes it from a table", async () => {
  for (const name of ["timeZones", "getTimeZones"]) {
    const known = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, name);
    if (!known) continue;
    Reflect.deleteProperty(Intl.Locale.prototype, name);
    onTestFinished(() => void Object.defineProperty(Intl.Locale.prototype, name, known));
  }
  const fromTable = await zonesIn("de", at);
  expect(fromTable.filter(({ countries }) => countries.length === 0).map(({ zone }) => zone)).toEqual(["UTC"]);
  for (const zone of ["Europe/Oslo", "Asia/Calcutta", "America/Indiana/Knox"]) {
    expect(fromTable.find((one) => one.zone === zone)?.countries, zone).toEqual(found(zone)?.countries);
  }
});

test("every language offered is one that the contract takes and has a name", async () => {
  for (const { tag, name, ownName, englishName } of await languagesIn("en")) {
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
