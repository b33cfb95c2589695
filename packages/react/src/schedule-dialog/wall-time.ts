import { now, parseDateTime, toZoned, type ZonedDateTime } from "@internationalized/date";

/** A day and a time of day as a clock on the wall shows them: `2027-03-28` and `02:30`. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/**
 * What a wall time is in a zone. `once`: one instant. `never`: the clock skips it; `before` and `after` are the nearest
 * times that do exist. `twice`: the clock shows it two times that day.
 */
export type Resolved =
  | { readonly occurs: "once"; readonly at: string }
  | { readonly occurs: "never"; readonly before: WallTime; readonly after: WallTime }
  | { readonly occurs: "twice"; readonly earlier: string; readonly later: string };

/**
 * Finds the instants of a wall time. Instants are UTC with `Z`, the only form the API takes. [seed S002]
 * Null when it is no day or no time.
 */
export function resolveWallTime({ day, time }: WallTime, timeZone: string): Resolved | null {
  const wall = parse(day, time);
  if (!wall) return null;
  const earlier = toZoned(wall, timeZone, "earlier");
  const later = toZoned(wall, timeZone, "later");
  if (earlier.compare(later) === 0) return { occurs: "once", at: instantOf(earlier) };
  // In a gap the library moves the time by the gap's length; what it was moved to tells the two cases apart.
  const shown = earlier.hour * 60 + earlier.minute === wall.hour * 60 + wall.minute;
  return shown
    ? { occurs: "twice", earlier: instantOf(earlier), later: instantOf(later) }
    : { occurs: "never", before: wallOf(earlier), after: wallOf(later) };
}

/** What the clock on the wall shows at an instant. */
export function wallTimeAt(instantMs: number, timeZone: string): WallTime {
  return wallOf(now(timeZone).set({}).copy(), instantMs, timeZone);
}

function parse(day: string, time: string): ReturnType<typeof parseDateTime> | null {
  try {
    return parseDateTime(`${day}T${time}`);
  } catch {
    return null;
  }
}
