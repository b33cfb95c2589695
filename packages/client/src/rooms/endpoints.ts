import { type BodyOf, type QueryOf, type Route, rooms } from "@layers-kit/contract";

/** What a call needs to know of its endpoint: the part of the contract's table that a browser has a use for. */
export interface Endpoint {
  /** Its room, a dot, and what the room calls it. */
  readonly name: string;
  readonly method: Route["method"];
  readonly path: string;
  /** Where the input goes that a method takes after the ids; empty where it takes none. */
  readonly input: "query" | "body" | "";
  readonly idempotent: boolean;
  /** The field of the answer with the id of what the call starts. */
  readonly starts: string | undefined;
  /** The id in path or query whose receipt is sent along. */
  readonly receiptOf: string | undefined;
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

/** One line for each endpoint. What is published has these lines in it and not the contract's table: see `tsdown.config.ts`. */
export const endpointLines: string = Object.entries(rooms)
  .flatMap(([room, endpoints]) =>
    Object.entries<Route>(endpoints).map(([name, route]) => lineOf(`${room}.${name}`, route)),
  )
  .join(";");

function lineOf(name: string, { method, path, idempotent, starts, ids }: Route): string {
  const receiptOf = ids.find(
    ({ kind, in: place }) => (kind === "job" || kind === "oauthState") && place !== "body",
  )?.at;
  const input = Object.hasOwn(withoutInput, name) ? "" : method === "GET" ? "query" : "body";
  return [name, method, path, input, idempotent ? 1 : "", starts?.at, receiptOf].join(" ").trimEnd();
}
