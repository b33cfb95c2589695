import type * as z from "zod/mini";
import { appMediaSchemas } from "./app-media.schemas.ts";
import { contentSchemas } from "./content.schemas.ts";
import { contentServerSchemas } from "./content.server.schemas.ts";
import { influencersSchemas } from "./influencers.schemas.ts";
import { influencersServerSchemas } from "./influencers.server.schemas.ts";
import { jobsSchemas } from "./jobs.schemas.ts";
import { keywordsSchemas } from "./keywords.schemas.ts";
import { leasedAccountsSchemas } from "./leased-accounts.schemas.ts";
import { organizationServerSchemas } from "./organization.server.schemas.ts";
import { projectsSchemas } from "./projects.schemas.ts";
import { projectsServerSchemas } from "./projects.server.schemas.ts";
import type { Route } from "./route.ts";
import { scheduleSchemas } from "./schedule.schemas.ts";
import { scheduleServerSchemas } from "./schedule.server.schemas.ts";
import { serverRooms } from "./server-table.ts";
import { socialSchemas } from "./social.schemas.ts";
import { socialServerSchemas } from "./social.server.schemas.ts";
import { sourcesSchemas } from "./sources.schemas.ts";
import { rooms } from "./table.ts";
import { webhooksServerSchemas } from "./webhooks.server.schemas.ts";

export interface EndpointSchemas {
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

type SchemasOf<Rooms> = { readonly [R in keyof Rooms]: { readonly [E in keyof Rooms[R]]: EndpointSchemas } };

const schemaRooms: SchemasOf<typeof rooms> = {
  projects: projectsSchemas,
  appMedia: appMediaSchemas,
  social: socialSchemas,
  influencers: influencersSchemas,
  keywords: keywordsSchemas,
  sources: sourcesSchemas,
  content: contentSchemas,
  jobs: jobsSchemas,
  schedule: scheduleSchemas,
  leasedAccounts: leasedAccountsSchemas,
};

const serverSchemaRooms: SchemasOf<typeof serverRooms> = {
  organization: organizationServerSchemas,
  projects: projectsServerSchemas,
  social: socialServerSchemas,
  influencers: influencersServerSchemas,
  content: contentServerSchemas,
  schedule: scheduleServerSchemas,
  webhooks: webhooksServerSchemas,
};

/** An endpoint with both layers joined. */
export interface Endpoint {
  readonly route: Route;
  readonly schemas: EndpointSchemas;
}

/** Routes and schemas of the whole API joined, by the route's name. */
export const endpoints: ReadonlyMap<string, Endpoint> = new Map([
  ...joined(rooms, schemaRooms),
  ...joined(serverRooms, serverSchemaRooms),
]);

function joined(rooms: object, schemas: object): [string, Endpoint][] {
  return Object.entries(rooms).flatMap(([roomName, room]) =>
    Object.entries<Route>(room).map(([key, route]): [string, Endpoint] => {
      const found = (schemas as Record<string, Record<string, EndpointSchemas>>)[roomName]?.[key];
      if (!found) throw new TypeError(`${route.name} has no schemas.`);
      return [route.name, { route, schemas: found }];
    }),
  );
}

/** The schemas of a route of the table. */
export function schemasOf(route: Route): EndpointSchemas {
  const endpoint = endpoints.get(route.name);
  if (!endpoint) throw new TypeError(`${route.name} is not an endpoint of the table.`);
  return endpoint.schemas;
}
