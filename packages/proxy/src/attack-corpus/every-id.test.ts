import type { Route } from "@layers-kit/contract";
import { schemasOf } from "@layers-kit/contract/schemas";
import { expect, test } from "vitest";
import { browserRoutes } from "../browser-routes.ts";

/** What a schema is made of, as far as it can hold fields. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly in?: Schema;
  readonly out?: Schema;
}
type Schema = { readonly def: Definition };

/** Every field of a schema, as a path with `*` for each element of a list. */
function fieldsOf(schema: Schema | undefined, at: readonly string[] = []): string[] {
  if (!schema) return [];
  const { shape = {}, element, innerType, options = [], in: before, out } = schema.def;
  return [
    ...Object.entries(shape).flatMap(([name, inner]) => [[...at, name].join("."), ...fieldsOf(inner, [...at, name])]),
    ...fieldsOf(element, [...at, "*"]),
    ...[innerType, before, out, ...options].flatMap((inner) => fieldsOf(inner, at)),
  ];
}

/** Ids that are nobody's: what they name is public, or the browser's own. */
const PUBLIC = /^(tiktokVideoId|targets\.\*\.tiktokMusic\.trackId)$/;

const looksLikeAnId = (path: string): boolean => /(^|\.)(id|ids|state)$|(Id|Ids|_id|Key|Handle)(\.\*)?$/.test(path);

const carried = (route: Route): { place: "query" | "body"; at: string }[] => {
  const { query, body } = schemasOf(route) as { query?: unknown; body?: unknown };
  const places = { query: query as Schema | undefined, body: body as Schema | undefined };
  return (["query", "body"] as const).flatMap((place) =>
    [...new Set(fieldsOf(places[place]))].filter(looksLikeAnId).map((at) => ({ place, at })),
  );
};

test("the fields of schemas are found, at every depth", () => {
  const found = browserRoutes.flatMap((route) => carried(route).map(({ at }) => at));
  expect(found).toEqual(expect.arrayContaining(["targets.*.socialAccountId", "influencerId", "state", "projectId"]));
});

test.each(browserRoutes.filter((route) => carried(route).length > 0))(
  "$name: every id that it can carry is proved, pinned, withheld or public",
  (route) => {
    const unaccounted = carried(route).filter(({ place, at }) => {
      const proved = route.ids.some((id) => id.in === place && id.at === at);
      const pinned = route.pinned?.in === place && route.pinned.at === at;
      return !proved && !pinned && !route.serverOnly.includes(at) && !PUBLIC.test(at);
    });
    expect(unaccounted).toEqual([]);
  },
);
