import { countryCodes } from "./countries.ts";

/** Engines had it as a property first, and not all of them have it: Firefox does not. */
interface Region extends Intl.Locale {
  readonly getTimeZones?: () => string[] | undefined;
  readonly timeZones?: string[] | undefined;
}

function zonesOf(country: string): readonly string[] | undefined {
  const region: Region = new Intl.Locale(`und-${country}`);
  return region.getTimeZones?.() ?? region.timeZones;
}

/**
 * The countries that keep each zone, by ISO code, as the engine knows them; where it does not, as a library's table does,
 * which no other page loads.
 * @param pause between two pieces of the work
 */
export async function countriesByZone(
  zones: readonly string[],
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!zonesOf("NO")) {
    const { getTimezone } = await import("countries-and-timezones");
    return new Map(zones.map((zone) => [zone, getTimezone(zone)?.countries ?? []]));
  }
  const found = new Map<string, string[]>();
  for (const country of countryCodes) {
    await pause();
    for (const zone of zonesOf(country) ?? []) found.set(zone, [...(found.get(zone) ?? []), country]);
  }
  return found;
}
