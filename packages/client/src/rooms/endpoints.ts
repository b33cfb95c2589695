import { type BodyOf, type QueryOf, type Route, rooms } from "@layers-kit/contract";

/**
 * Where an endpoint is not as its method lets one expect: that input goes into a GET's query and into any other's body, and
 * that POST and PATCH are idempotent.
 * - `-` takes no input, and sends none
 * - `{}` takes none either, but sends an empty body
 * - `!` is not idempotent
 * - `CONFLICT` is also what it says of a key that is in use
 */
export type Exception = "-" | "{}" | "!" | "CONFLICT";

type Rooms = typeof rooms;
type Without<Input extends "any input" | "fields"> = {
  [R in keyof Rooms]: {
    [E in keyof Rooms[R]]: LackOf<BodyOf<Rooms[R][E]> | QueryOf<Rooms[R][E]>> extends Input
      ? `${R}.${E & string}`
      : never;
  }[keyof Rooms[R]];
}[keyof Rooms];
type LackOf<T> = [T] extends [undefined]
  ? "any input"
  : [T] extends [Readonly<Record<string, never>> | undefined]
    ? "fields"
    : "nothing";

/** Schemas stay out of the client, so that only types know which endpoints take no input. They hold these lists complete. */
const withoutInput: Readonly<Record<Without<"any input">, true>> = {
  "appMedia.delete": true,
  "content.progress": true,
  "content.read": true,
  "content.readReviewPolicy": true,
  "influencers.read": true,
  "jobs.cancel": true,
  "jobs.read": true,
  "keywords.read": true,
  "leasedAccounts.readRequest": true,
  "projects.read": true,
  "schedule.readPost": true,
  "social.disconnect": true,
  "sources.hooks": true,
};
const withoutFields: Readonly<Record<Without<"fields">, true>> = { "keywords.refresh": true };

/**
 * What is written of an endpoint: its name, its method, its path below `pathPrefix` with a colon for each id, its exception, and
 * the field of the body where the API wants the first id once more.
 */
export type EndpointWords = [name: string, method: string, path: string, exception?: Exception | "", repeated?: string];

/** What every path begins with. */
export const pathPrefix = "/v1/";

/**
 * The words of each endpoint that a browser may call, by room: `room,endpoint,endpoint;room,…`. What is published has these lines
 * in it and not the contract's table: see `tsdown.config.ts`.
 */
export const endpointLines: string = Object.entries(rooms)
  .map(([room, endpoints]) =>
    [room, ...Object.entries<Route>(endpoints).map(([name, route]) => lineOf(room, name, route))].join(","),
  )
  .join(";");

/** The ids that receipts go by. An answer that has one of them came with its receipt, and a call that carries it sends it back. */
export const receiptIds: readonly string[] = [
  ...new Set(
    Object.values(rooms).flatMap((endpoints) =>
      Object.values<Route>(endpoints).flatMap(({ starts }) => (starts ? [starts.at] : [])),
    ),
  ),
];

function lineOf(room: string, name: string, route: Route): string {
  const path = route.path.replace(pathPrefix, "").replace(/:\w+/g, ":");
  const repeated = route.pinned?.in === "body" && route.ids[0]?.at === route.pinned.at ? route.pinned.at : "";
  const words: EndpointWords = [name, route.method, path, exceptionOf(`${room}.${name}`, route), repeated];
  return words.join(" ").trimEnd();
}

function exceptionOf(name: string, { method, idempotent, keyConflict }: Route): Exception | "" {
  if (Object.hasOwn(withoutInput, name)) return "-";
  if (Object.hasOwn(withoutFields, name)) return "{}";
  if (keyConflict === "CONFLICT") return keyConflict;
  return method.startsWith("P") && !idempotent ? "!" : "";
}
