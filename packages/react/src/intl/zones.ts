/** Names that engines keep for the sake of old data, and what the cities are called now. */
const renamed: Readonly<Record<string, string>> = {
  "Asia/Calcutta": "Kolkata",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Rangoon": "Yangon",
  "Asia/Saigon": "Ho Chi Minh City",
  "Atlantic/Faeroe": "Faroe",
  "Europe/Kiev": "Kyiv",
};

/** The city an IANA zone is named after, in English: there is no list of them in other languages. */
export function cityOf(zone: string): string {
  return renamed[zone] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

export interface Zone {
  /** IANA, as `Europe/Oslo`. */
  readonly zone: string;
  readonly city: string;
  /** As a reader of the locale calls it: Central European Time. */
  readonly name: string;
  /** GMT+1, at the instant asked for. */
  readonly offset: string;
}

/** Every zone the runtime knows, by city. */
export function zonesIn(locale: string, at: Date): readonly Zone[] {
  const order = new Intl.Collator("en");
  return [...Intl.supportedValuesOf("timeZone"), "UTC"]
    .map((zone) => zoneIn(locale, at, zone))
    .sort((a, b) => order.compare(a.city, b.city));
}

/** One zone, listed or not. */
export function zoneIn(locale: string, at: Date, zone: string): Zone {
  return {
    zone,
    city: cityOf(zone),
    name: zoneName(zone, locale, "longGeneric", at),
    offset: zoneName(zone, locale, "shortOffset", at),
  };
}

/** Not from the cache of formatters: a list of all zones would fill it with what is used once. */
function zoneName(timeZone: string, locale: string, timeZoneName: "longGeneric" | "shortOffset", at: Date): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  } catch {
    // What a project holds already need not be a zone that this engine knows.
    return timeZone;
  }
}
