const LONGEST_SECONDS = 3600;

/** `Retry-After` as whole seconds from 1 to 3600, whether it came as seconds or as a date; null when it is neither. */
export function readRetryAfter(value: string | null, now: number): string | null {
  if (value === null) return null;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? null : String(Math.min(Math.max(seconds, 1), LONGEST_SECONDS));
}
