import * as z from "zod/mini";

// On a page, a strict content security policy reports the library's search for `eval`, even one that is caught.
if ("document" in globalThis && z.config().jitless === undefined) z.config({ jitless: true });

/** An id as the server minted it. Opaque: shapes differ between sources, so none is checked beyond what a path can carry. */
export const Id = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.regex(/^[A-Za-z0-9._~-]+$/, "must be an id as returned"));

/** An instant as the API returns it: ISO 8601, `Z` or an offset, up to microseconds. [seed S003] */
export const Timestamp = z.iso.datetime({ offset: true });

/** An instant as the API accepts it: UTC with a literal `Z`. [seed S002; docs ref/publishing/reschedule-post] */
export const UtcInstant = z.iso.datetime({ error: "must be an ISO 8601 instant in UTC that ends in Z" });

/** An absolute http or https URL. Which hosts are allowed is policy, decided where the URL is used. */
export const HttpUrl = z.string().check(
  z.maxLength(2048),
  z.refine((value) => isHttpUrl(value), { error: "must be an absolute http or https URL without a user name" }),
);

/** A value of an enum that the API may extend: known ones are offered by the type, unknown ones pass. [docs ops/versioning] */
export type OpenEnum<T extends string> = T | (string & {});

export function openEnum<const T extends readonly string[]>(
  values: T,
): z.ZodMiniType<OpenEnum<T[number]>, OpenEnum<T[number]>> {
  return z
    .string()
    .register(z.globalRegistry, { description: `One of: ${values.join(", ")}; others may be added.` }) as never;
}

/** One page of a list. `nextCursor` goes back verbatim; null or absent ends the list. [docs gs/common-patterns] */
export function page<T extends z.ZodMiniType>(item: T) {
  return z.looseObject({ items: z.array(item), nextCursor: z.optional(z.nullable(z.string())) });
}

/** `limit` and `cursor` of a list, as they stand in a query string. */
export function pageQuery(max: number) {
  return {
    limit: z.optional(wholeNumber(1, max)),
    cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  };
}

/** A whole number in a query string. Typed as the number it stands for, where the coercion alone would take anything. */
export function wholeNumber(min: number, max: number): z.ZodMiniType<number, number> {
  return z.coerce
    .number()
    .check(z.int(), z.minimum(min), z.maximum(max))
    .register(z.globalRegistry, { description: `A whole number from ${min} to ${max}.` }) as never;
}

/** A query parameter that may repeat, at most ten times. */
export function repeated<T extends z.ZodMiniType>(item: T) {
  return z.array(item).check(z.maxLength(10));
}

/** An IANA time zone the runtime knows; `UTC` is one. [seed S003] */
export const TimeZone = z.string().check(
  z.minLength(1),
  z.maxLength(64),
  z.refine((value) => isTimeZone(value), { error: "must be an IANA time zone such as Europe/Oslo" }),
);

/** A BCP-47 language tag such as `en` or `pt-BR`. [seed S003] */
export const LanguageTag = z.string().check(
  z.minLength(2),
  z.maxLength(35),
  z.refine((value) => isLanguageTag(value), { error: "must be a BCP-47 language tag such as en or pt-BR" }),
);

/** An ISO 3166-1 alpha-2 country code in capitals. [seed S000] */
export const CountryCode = z
  .string()
  .check(z.refine((value) => isCountryCode(value), { error: "must be a two-letter ISO country code such as US" }));

export const BrandVoice = z.enum(["authentic", "witty", "professional", "warm", "casual", "educational"]);
export const TargetGender = z.enum(["all", "female", "male"]);
export const Platform = z.enum(["tiktok", "instagram"]);

/** `metadata` may hold at most this many bytes of UTF-8 as JSON. [seed S003] */
export const METADATA_MAX_BYTES = 8192;

/** An opaque JSON object, returned as it was sent. [seed S003] */
export const Metadata = z.record(z.string(), z.unknown()).check(
  z.refine((value) => utf8Length(JSON.stringify(value)) <= METADATA_MAX_BYTES, {
    error: `must be at most ${METADATA_MAX_BYTES} bytes as JSON`,
  }),
);

/** What went wrong with a job, a piece of content or a post. Only `message` is documented. [seed S002] */
export const Failure = z.looseObject({ code: z.optional(z.string()), message: z.optional(z.string()) });
export type Failure = z.infer<typeof Failure>;

function isHttpUrl(value: string): boolean {
  // URL.canParse is younger than the oldest browsers the kit supports.
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return false;
  }
  return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
}

/** Zones and language tags that were found to be good. Asking the engine costs more than all other checks of a body together. */
const zones = /* @__PURE__ */ new Set<string>();
const languages = /* @__PURE__ */ new Set<string>();
/** They may be written in any case, so a caller could make up ever more of them. */
const MOST_KEPT = 1000;

function isTimeZone(value: string): boolean {
  if (zones.has(value)) return true;
  // Engines also accept offsets such as +01:00, which are no zones and follow no clock change.
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
  } catch {
    return false;
  }
  if (zones.size < MOST_KEPT) zones.add(value);
  return true;
}

function isLanguageTag(value: string): boolean {
  if (languages.has(value)) return true;
  try {
    if (Intl.getCanonicalLocales(value).length !== 1) return false;
  } catch {
    return false;
  }
  if (languages.size < MOST_KEPT) languages.add(value);
  return true;
}

function isCountryCode(value: string): boolean {
  return /^[A-Z]{2}$/.test(value) && regionNames.of(value) !== undefined;
}

const regionNames = /* @__PURE__ */ new Intl.DisplayNames("en", { type: "region", fallback: "none" });

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
