import { type Route, rooms } from "@layers-kit/contract";
import type { Call, Reply, RoomHandlers, RoomName } from "../pipeline/handler.ts";
import { appMedia } from "./app-media.ts";
import { content } from "./content.ts";
import { influencers } from "./influencers.ts";
import { jobs } from "./jobs.ts";
import { keywords } from "./keywords.ts";
import { leasedAccounts } from "./leased-accounts.ts";
import { projects } from "./projects.ts";
import { schedule } from "./schedule.ts";
import { social } from "./social.ts";
import { sources } from "./sources.ts";

const handlers: { readonly [R in RoomName]: RoomHandlers<R> } = {
  projects,
  appMedia,
  social,
  influencers,
  keywords,
  sources,
  content,
  jobs,
  schedule,
  leasedAccounts,
};

type AnyHandler = (call: Omit<Call, "query" | "body"> & { query: never; body: never }) => Reply | Promise<Reply>;

const byRoute: ReadonlyMap<string, AnyHandler> = new Map(
  Object.entries(rooms).flatMap(([room, endpoints]) =>
    Object.entries<Route>(endpoints).map(([key, route]) => {
      const handler = (handlers[room as RoomName] as Readonly<Record<string, AnyHandler | undefined>>)[key];
      if (!handler) throw new TypeError(`${route.name} has no handler.`);
      return [route.name, handler] as const;
    }),
  ),
);

/** The handler of an endpoint of the table. */
export function handlerOf(route: Route): AnyHandler {
  const handler = byRoute.get(route.name);
  if (!handler) throw new TypeError(`${route.name} is not an endpoint of the table.`);
  return handler;
}
