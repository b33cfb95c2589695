import { type Route, rooms } from "@layers-kit/contract";
import { serverRooms } from "@layers-kit/contract/server";
import type { Call, Late, Reply, RoomHandlers, RoomName, ServerHandlers, ServerRoomName } from "../pipeline/handler.ts";
import { appMedia } from "./app-media.ts";
import { content } from "./content.ts";
import { contentFiles } from "./content-files.ts";
import { influencers } from "./influencers.ts";
import { influencersChange } from "./influencers-change.ts";
import { jobs } from "./jobs.ts";
import { keywords } from "./keywords.ts";
import { leasedAccounts } from "./leased-accounts.ts";
import { organization } from "./organization.ts";
import { projects } from "./projects.ts";
import { projectsImport } from "./projects-import.ts";
import { schedule } from "./schedule.ts";
import { schedulePublish } from "./schedule-publish.ts";
import { social } from "./social.ts";
import { socialHealth } from "./social-health.ts";
import { sources } from "./sources.ts";
import { webhooks } from "./webhooks.ts";

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

const serverHandlers: { readonly [R in ServerRoomName]: ServerHandlers<R> } = {
  organization,
  projects: projectsImport,
  social: socialHealth,
  influencers: influencersChange,
  content: contentFiles,
  schedule: schedulePublish,
  webhooks,
};

type AnyHandler = (call: Omit<Call, "query" | "body"> & { query: never; body: never }) => Reply | Promise<Reply | Late>;
type AnyHandlers = Readonly<Record<string, Readonly<Record<string, AnyHandler | undefined>>>>;

const byRoute: ReadonlyMap<string, AnyHandler> = new Map([
  ...joined(rooms, handlers as unknown as AnyHandlers),
  ...joined(serverRooms, serverHandlers as unknown as AnyHandlers),
]);

function joined(table: object, handlers: AnyHandlers): [string, AnyHandler][] {
  return Object.entries(table).flatMap(([room, endpoints]) =>
    Object.entries<Route>(endpoints).map(([key, route]): [string, AnyHandler] => {
      const handler = handlers[room]?.[key];
      if (!handler) throw new TypeError(`${route.name} has no handler.`);
      return [route.name, handler];
    }),
  );
}

/** The handler of an endpoint of the table. */
export function handlerOf(route: Route): AnyHandler {
  const handler = byRoute.get(route.name);
  if (!handler) throw new TypeError(`${route.name} is not an endpoint of the table.`);
  return handler;
}
