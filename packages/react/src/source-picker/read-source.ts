import type { Source } from "@layers-kit/contract";

/**
 * Who posted it, as people write it: `@leafandkettle`, or a name where there is no handle. The API does not state the
 * shape, so any is taken and an unknown one shows nothing. [seed S002]
 */
export function authorOf({ author }: Pick<Source, "author">): string | undefined {
  if (typeof author === "string") return asHandle(author);
  const handle = firstText(author, ["handle", "username", "uniqueId", "unique_id"]);
  return handle === undefined ? firstText(author, ["displayName", "nickname", "name"]) : asHandle(handle);
}

/** How often it was seen: a number, or the API's own words where they are no number. */
export function viewsOf({ stats }: Pick<Source, "stats">): number | string | undefined {
  const views = isRecord(stats)
    ? ["views", "viewCount", "view_count", "playCount", "play_count", "plays"]
        .map((name) => stats[name])
        .find((value) => value !== undefined && value !== null)
    : stats;
  if (typeof views === "string") {
    const text = views.trim();
    return /^\d+$/.test(text) ? Number(text) : text.slice(0, longestWords) || undefined;
  }
  return typeof views === "number" && Number.isFinite(views) && views >= 0 ? views : undefined;
}

/** What fits beside the author. */
const longestWords = 12;

function asHandle(text: string): string | undefined {
  const handle = text.trim().replace(/^@+/, "");
  if (handle === "") return undefined;
  // A handle has no spaces; what has some is a name.
  return /\s/.test(handle) ? handle : `@${handle}`;
}

function firstText(value: unknown, names: readonly string[]): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const name of names) {
    const text = value[name];
    if (typeof text === "string" && text.trim() !== "") return text.trim();
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
