import { alsoCalled } from "./countries.ts";
import { countriesByZone } from "./zone-countries.ts";
import { cityOf } from "./zones.ts";

export interface Zone {
  /** IANA, as `Europe/Oslo`. */
  readonly zone: string;
  readonly city: string;
  /** The countries that keep it, as a reader of the locale calls them. */
  readonly countries: readonly string[];
  /** As a reader of the locale calls it: Central European Time. */
  readonly name: string;
  /** GMT+1, at the instant asked for. */
  readonly offset: string;
  /** What else people look for it by: CET and CEST, Norway, NO, UTC+1, GMT+01:00. */
  readonly otherNames: readonly string[];
}

/** Every zone of a city that the runtime knows, by city, and UTC. */
export function zoneNames(): readonly string[] {
  const order = new Intl.Collator("en");
  // Engines differ in what else they list: UTC itself, EST5EDT, and Etc/GMT+5, which is five hours behind UTC.
  const ofCities = Intl.supportedValuesOf("timeZone").filter((zone) => /^(?!Etc\/).+\//.test(zone));
  return [...ofCities, "UTC"].sort((a, b) => order.compare(cityOf(a), cityOf(b)));
}

/**
 * The same, with all that they are looked for by.
 * @param pause between two pieces of the work: all of it together would hold up the page
 */
export async function zonesIn(
  locale: string,
  at: Date,
  pause: () => Promise<void> = async () => {},
): Promise<readonly Zone[]> {
  const names = zoneNames();
  const countries = await countriesByZone(names, pause);
  const describe = describer(locale, at);
  const zones: Zone[] = [];
  for (const zone of names) {
    await pause();
    zones.push(describe(zone, countries.get(zone) ?? []));
  }
  return zones;
}

function describer(locale: string, at: Date): (zone: string, countries: readonly string[]) => Zone {
  const [readers, english, abridged] = [
    new Intl.DisplayNames(locale, { type: "region" }),
    new Intl.DisplayNames("en", { type: "region" }),
    new Intl.DisplayNames("en", { type: "region", style: "short" }),
  ];
  const year = at.getUTCFullYear();
  const winterAndSummer = [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 6, 1))];
  const abbreviations = new Map<string, readonly string[]>();
  return (zone, codes) => {
    const [offset = zone] = namesOf(zone, locale, "shortOffset", [at]);
    const [name = zone] = namesOf(zone, locale, "longGeneric", [at]);
    const whole = namesOf(zone, "en", "long", winterAndSummer);
    const same = [codes[0], ...whole].join();
    const short = abbreviations.get(same) ?? abbreviationsOf(zone, codes[0], whole, winterAndSummer);
    abbreviations.set(same, short);
    return {
      zone,
      city: cityOf(zone),
      countries: codes.map((code) => readers.of(code) ?? code),
      name,
      offset,
      otherNames: [
        ...offsetNames(namesOf(zone, "en", "longOffset", [at]).join()),
        ...codes.flatMap((code) => [
          code,
          ...[english, abridged].map((names) => names.of(code) ?? code),
          ...(alsoCalled[code] ?? []),
        ]),
        ...short,
      ],
    };
  };
}

/** GMT+01:00 by all the ways to write it: people look for UTC as for GMT. */
function offsetNames(long: string): string[] {
  const exact = long === "GMT" ? "GMT+00:00" : long;
  const short = exact.replace(/:00$/, "").replace(/([+-])0/, "$1");
  return [...new Set([long, exact, short])].flatMap((name) => [name, name.replace("GMT", "UTC")]);
}

/** What people say where the initials of the whole name are not it, and no engine has it. */
const usual: Readonly<Record<string, string>> = {
  "Indochina Time": "ICT",
  "Iran Standard Time": "IRST",
  "Moscow Standard Time": "MSK",
  "Nepal Time": "NPT",
  "Pakistan Standard Time": "PKT",
  "Philippine Standard Time": "PHT",
};

/**
 * CET and CEST. An engine abbreviates a zone's name only for readers from where it is used, so it is asked as its own country
 * would ask; the initials of the whole name are what is left elsewhere.
 */
function abbreviationsOf(
  zone: string,
  country: string | undefined,
  whole: readonly string[],
  at: readonly Date[],
): readonly string[] {
  const initials = whole.filter((name) => !/\d/.test(name)).map((name) => name.replace(/\P{Lu}/gu, ""));
  const own = country === undefined ? [] : ["en", new Intl.Locale(`und-${country}`).maximize().language];
  const short = own.flatMap((language) => namesOf(zone, `${language}-${country}`, "short", at));
  return [
    ...new Set([
      ...short.filter((name) => /^\p{L}+$/u.test(name)),
      ...initials,
      ...whole.flatMap((name) => usual[name] ?? []),
    ]),
  ];
}

/** Not from the cache of formatters: a list of all zones would fill it with what is used once. */
function namesOf(
  timeZone: string,
  locale: string,
  timeZoneName: "long" | "longGeneric" | "longOffset" | "short" | "shortOffset",
  instants: readonly Date[],
): string[] {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName });
  return instants.flatMap((at) =>
    format.formatToParts(at).flatMap(({ type, value }) => (type === "timeZoneName" ? value : [])),
  );
}
