import { fromAbsolute, parseDateTime, toZoned, type ZonedDateTime } from "@internationalized/date";

/** A day and a time of day as a clock on the wall shows them: `2027-03-28` and `02:30`. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/**
 * What a wall time is in a zone. `once`: one instant. `never`: the clock skips it; `before` and `after` are the nearest
 * such times that it does show. `twice`: it shows it two times that day.
 */
export type Resolved =
  | { readonly occurs: "once"; readonly at: string }
  | { readonly occurs: "never"; readonly before: WallTime; readonly after: WallTime }
  | { readonly occurs: "twice"; readonly earlier: string; readonly later: string };

/** The instants of a wall time, in UTC with `Z` as the API takes them; null when it is no day or no time. [seed S002] */
export function resolveWallTime({ day, time }: WallTime, timeZone: string): Resolved | null {
  const wall = parse(day, time);
  if (!wall) return null;
  const earlier = toZoned(wall, timeZone, "earlier");
  const later = toZoned(wall, timeZone, "later");
  if (earlier.compare(later) === 0) return { occurs: "once", at: instantOf(earlier) };
  // Where the clock skips, the library moves the time by as much; where it repeats, both show what was asked for.
  const repeats = earlier.hour === wall.hour && earlier.minute === wall.minute && earlier.day === wall.day;
  return repeats
    ? { occurs: "twice", earlier: instantOf(earlier), later: instantOf(later) }
    : { occurs: "never", before: wallTimeOf(earlier), after: wallTimeOf(later) };
}

/** What the clock on the wall shows at an instant, in milliseconds since 1970. */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  return wallTimeOf(fromAbsolute(instant, timeZone));
}

/** The same time of day, so many days later. */
export function addDays(day: string, days: number): string {
  return parseDateTime(`${day}T00:00`).add({ days }).toString().slice(0, 10);
}

function parse(day: string, time: string): ReturnType<typeof parseDateTime> | null {
  try {
    return parseDateTime(`${day}T${time}`);
  } catch {
    return null;
  }
}

function instantOf(zoned: ZonedDateTime): string {
  return zoned.toAbsoluteString();
}

function wallTimeOf(zoned: ZonedDateTime): WallTime {
  const text = zoned.toString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
