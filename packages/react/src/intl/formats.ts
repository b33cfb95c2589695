import { cached } from "./cached.ts";
import { cityOf } from "./zones.ts";

/** An instant: ISO 8601 text as the API sends it, milliseconds since 1970, or a Date. */
export type Instant = string | number | Date;

/** One word form for each plural category the locale has. `#` stands for the number. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Values as a reader of one locale writes them. Every instant is shown in a named zone. */
export interface Formats {
  readonly locale: string;
  readonly timeZone: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** 1.2M */
  compact(value: number): string;
  /** @param fraction 0 to 1 */
  percent(fraction: number): string;
  /** Whole amounts without decimals: $150. @param currency ISO 4217, as `USD` */
  money(amount: number, currency: string): string;
  /** 12 MB. Decimal units, as file managers show them. */
  bytes(count: number): string;
  plural(count: number, forms: PluralForms): string;
  /** a, b and c */
  list(items: readonly string[], type?: Intl.ListFormatType): string;
  /** 40 seconds, 2 minutes, 3 hours, 4 days: the largest unit that fits, rounded. */
  duration(seconds: number): string;
  /** yesterday, in 5 minutes */
  relativeTime(at: Instant, now: Instant): string;
  /** Sunday 28 March 2027 */
  date(at: Instant, timeZone?: string): string;
  /** 14:05 GMT+1, 2:05 PM GMT+1 */
  time(at: Instant, timeZone?: string): string;
  /** Sunday 28 March 2027 at 14:05 GMT+1 */
  dateTime(at: Instant, timeZone?: string): string;
  /** What to call a zone: { city: "Oslo", offset: "GMT+1" }. The offset is the one at that instant. */
  zone(timeZone: string, at: Instant): { city: string; offset: string };
  /** Keeps a handle, a file name or what someone typed from reordering the sentence around it. */
  isolate(text: string): string;
}

const units: readonly (readonly [unit: "second" | "minute" | "hour" | "day", seconds: number])[] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

/**
 * @param locale a BCP-47 tag
 * @param timeZone the IANA zone of instants that name none of their own; default: the reader's
 */
export function createFormats(locale: string, timeZone: string = localTimeZone()): Formats {
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    cached(Intl.NumberFormat, locale, options).format(value);
  const instant = (at: Instant, zone: string, options: Intl.DateTimeFormatOptions) =>
    cached(Intl.DateTimeFormat, locale, { ...options, timeZone: zone }).format(new Date(at));
  const day = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const clock = { hour: "numeric", minute: "2-digit", timeZoneName: "short" } as const;

  return {
    locale,
    timeZone,
    number,
    compact: (value) => number(value, { notation: "compact", maximumFractionDigits: 1 }),
    percent: (fraction) => number(fraction, { style: "percent", maximumFractionDigits: 0 }),
    money: (amount, currency) =>
      number(amount, {
        style: "currency",
        currency,
        ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
        // A line from right to left tears a sign off its letters: US$.
      }).replace(/\p{L}+\p{Sc}/u, "\u2066$&\u2069"),
    bytes: (count) => {
      const [unit, size] = count < 1e6 ? (["kilobyte", 1e3] as const) : (["megabyte", 1e6] as const);
      return number(count / size, { style: "unit", unit, maximumFractionDigits: count < 1e7 && count >= 1e6 ? 1 : 0 });
    },
    plural: (count, forms) =>
      (forms[cached(Intl.PluralRules, locale).select(count)] ?? forms.other).replaceAll("#", number(count)),
    list: (items, type = "conjunction") => cached(Intl.ListFormat, locale, { type }).format(items),
    duration: (seconds) => {
      const [unit, size] = largestUnit(seconds);
      return number(Math.round(seconds / size), { style: "unit", unit, unitDisplay: "long" });
    },
    relativeTime: (at, now) => {
      const seconds = (new Date(at).getTime() - new Date(now).getTime()) / 1000;
      const [unit, size] = largestUnit(seconds);
      return cached(Intl.RelativeTimeFormat, locale, { numeric: "auto" }).format(Math.round(seconds / size), unit);
    },
    date: (at, zone = timeZone) => instant(at, zone, day),
    time: (at, zone = timeZone) => instant(at, zone, clock),
    dateTime: (at, zone = timeZone) => instant(at, zone, { ...day, ...clock }),
    zone: (zone, at) => {
      const options = { timeZone: zone, timeZoneName: "shortOffset" } as const;
      const parts = cached(Intl.DateTimeFormat, locale, options).formatToParts(new Date(at));
      return { city: cityOf(zone), offset: parts.find((part) => part.type === "timeZoneName")?.value ?? zone };
    },
    isolate: (text) => `\u2068${text}\u2069`,
  };
}

/** Just below a unit's edge, rounding would reach it: 59.6 seconds is a minute, not "60 seconds". */
function largestUnit(seconds: number): (typeof units)[number] {
  const size = Math.abs(seconds);
  return units.find(([, unit]) => size >= unit - unit / 120) ?? ["second", 1];
}

function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
