import { type BodyOf, type QueryOf, type Route, rooms } from "@layers-kit/contract";

/** What a call needs to know of its endpoint: the part of the contract's table that a browser has a use for. */
export interface Endpoint {
  readonly method: Route["method"];
  readonly path: string;
  /** Where the input goes that a method takes after the ids; without one it takes none. */
  readonly input?: "query" | "body";
  readonly idempotent?: true;
  /** The field of the answer with the id of what the call starts. */
  readonly starts?: string;
  /** The id in path or query whose receipt is sent along. */
  readonly receiptOf?: string;
}

type Rooms = typeof rooms;
type WithoutInput = {
  [R in keyof Rooms]: {
    [E in keyof Rooms[R]]: BodyOf<Rooms[R][E]> | QueryOf<Rooms[R][E]> extends undefined ? `${R}.${E & string}` : never;
  }[keyof Rooms[R]];
}[keyof Rooms];

/** Schemas stay out of the client, so that only types know which endpoints take no input. They hold this list complete. */
const withoutInput: Readonly<Record<WithoutInput, true>> = {
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

/**
 * The rooms of the contract's table, with what a call needs of each endpoint. What is published has the outcome in it and not
 * the table: see `tsdown.config.ts`.
 */
export const endpoints: { readonly [R in keyof Rooms]: { readonly [E in keyof Rooms[R]]: Endpoint } } = mapValues(
  rooms,
  (room: Readonly<Record<string, Route>>, roomName) =>
    mapValues(room, (route, name) => endpointOf(`${roomName}.${name}`, route)),
) as never;

function endpointOf(name: string, { method, path, idempotent, starts, ids }: Route): Endpoint {
  const receiptOf = ids.find(
    ({ kind, in: place }) => (kind === "job" || kind === "oauthState") && place !== "body",
  )?.at;
  const takesNothing = Object.hasOwn(withoutInput, name);
  return {
    method,
    path,
    ...(takesNothing ? {} : { input: method === "GET" ? "query" : "body" }),
    ...(idempotent ? { idempotent } : {}),
    ...(starts ? { starts: starts.at } : {}),
    ...(receiptOf ? { receiptOf } : {}),
  };
}

function mapValues<T, V>(values: Readonly<Record<string, T>>, map: (value: T, name: string) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]));
}
