import { isObject, type JsonObject } from "../json-object.ts";
import type { Upstream } from "../upstream/upstream.ts";

/** The largest page the API gives for these lists. [docs ref/social-accounts/list-social-accounts] */
const PAGE = "200";
/** More pages than any project has; a list that never ends must not keep the proxy. */
const MOST_PAGES = 25;

/** The rows of a project's list, page after page, but for those that say they are of another project. */
export async function* rowsOf(
  upstream: Upstream,
  path: string,
  projectId: string,
): AsyncGenerator<JsonObject, void, undefined> {
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = new URLSearchParams({ limit: PAGE, ...(cursor !== null && { cursor }) });
    const page = await upstream.read(path, `?${query}`);
    const items: unknown = page?.items;
    if (Array.isArray(items))
      yield* items.filter(isObject).filter((row) => typeof row.projectId !== "string" || row.projectId === projectId);
    const next: unknown = page?.nextCursor;
    if (typeof next !== "string" || next === "" || next === cursor) return;
    cursor = next;
  }
}
