import { hash } from "../ids.ts";
import { invalid } from "./errors.ts";

export interface PageOptions<Row> {
  /** Which list this is; a cursor of another list is refused. */
  readonly list: string;
  /** Every row in the list's order. */
  readonly rows: Iterable<Row>;
  readonly keep?: (row: Row) => boolean;
  readonly idOf: (row: Row) => string;
  readonly query: { readonly limit?: unknown; readonly cursor?: string | undefined };
  /** The page's size when none is asked for. */
  readonly usual: number;
}

/** One page. A cursor names the last row that was sent, so rows that come in between are neither lost nor sent twice. */
export function paginate<Row>(options: PageOptions<Row>): { rows: Row[]; nextCursor: string | null } {
  const { rows, keep, idOf, query, usual } = options;
  const limit = typeof query.limit === "number" ? query.limit : usual;
  const after = query.cursor === undefined ? null : readCursor(options.list, query.cursor);
  const page: Row[] = [];
  let skipping = after !== null;
  for (const row of rows) {
    if (skipping) {
      skipping = idOf(row) !== after;
      continue;
    }
    if (keep && !keep(row)) continue;
    const last = page[page.length - 1];
    if (page.length === limit && last) return { rows: page, nextCursor: writeCursor(options.list, idOf(last)) };
    page.push(row);
  }
  if (skipping) throw badCursor();
  return { rows: page, nextCursor: null };
}

const badCursor = () => invalid([{ path: "cursor", message: "must be a nextCursor of this list, unchanged" }]);

function writeCursor(list: string, id: string): string {
  const text = `${hash(list).toString(36)}:${id}`;
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function readCursor(list: string, cursor: string): string {
  let text: string;
  try {
    text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    throw badCursor();
  }
  const prefix = `${hash(list).toString(36)}:`;
  if (!text.startsWith(prefix)) throw badCursor();
  return text.slice(prefix.length);
}
