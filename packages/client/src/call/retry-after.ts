/** The longest wait that is believed. */
const MAX_SECONDS = 3600;

/**
 * Reads `Retry-After`, which is whole seconds or an HTTP date, as seconds from `now` (milliseconds since 1970), clamped to
 * 0 to 3600. Undefined when absent or neither. [docs ops/rate-limits; RFC 9110 section 10.2.3]
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value ?? "";
  // Every HTTP date starts with the name of a weekday; Date.parse alone would read "-5" as a year.
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /^[A-Z]/i.test(text)
      ? (Date.parse(text) - now) / 1000
      : Number.NaN;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 0), MAX_SECONDS);
}
